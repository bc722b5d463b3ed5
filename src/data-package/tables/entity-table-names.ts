/** The tables of entities. */
export const entityTableNames = ['unions', 'organisations', 'people', 'programmes', 'honours', 'places'];
