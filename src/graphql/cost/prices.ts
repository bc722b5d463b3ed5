// Prices are in rows: reading one row by its id, its place or a relation is 1. What looks through whole lists is priced by
// what it takes beside rows where there are many records; bench/cost.ts measures both.

/** How many entries a list is taken to have that says nothing of its length, such as the citations of a fact. */
export const SHORT_LIST = 5;

/** How many entries a page has where `first` cannot be read. */
export const ORDINARY_PAGE = 20;

/** The most entries a page may have; a longer one is refused elsewhere. */
export const LONGEST_PAGE = 200;

/** Looking through all records of a type, for a filter, a count or a facet: 20 in a request, and no more. */
export const WHOLE_LIST = 1_000;

/** Counting what one entity leads to. */
export const WHOLE_RELATION = 20;

/** The values that a list is counted by, each with its name. */
export const FACET_VALUES = 20;

/** A filter within a filter: it is asked first, looks through all records of its type and gives up to 5,000 ids. */
export const NESTED_FILTER = 1_000;

/** Grouping, adding up, comparing, searching paths: whatever a filter leaves is read and reckoned with. */
export const ANALYSIS = 1_000;
