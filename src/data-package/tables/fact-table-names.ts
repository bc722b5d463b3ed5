/** The tables of facts. */
export const factTableNames = ['affiliations', 'tenures', 'activities', 'conferrals', 'figures', 'gaps'];
