import { factKinds } from '../../model/fact-kinds.ts';

const FACT_TYPES = ['Fact', ...Object.values(factKinds).map(({ type }) => type)];

/** How many entries lists have that are not asked for a number of entries, and are not short either. */
export const LIST_LENGTHS: Readonly<Record<string, number>> = {
  // As many names as the longest article of the seeds says; the others say a quarter of them.
  'Source.mentions': 100,
  // Those that are saved in questions/.
  'Query.questions': 100,
  // The rows around are counted as often as there are cells in all of them.
  'CoverageRow.cells': 1,
  // Nearly every fact has one citation, and a link one fact: with five, ordinary questions would be refused their citations.
  ...Object.fromEntries(FACT_TYPES.map((type) => [`${type}.citations`, 2])),
  'Link.facts': 2,
  // A path has at most so many hops.
  'Path.steps': 8,
};
