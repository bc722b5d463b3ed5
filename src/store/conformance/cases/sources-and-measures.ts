import { measures, sources } from '../../statements/families.ts';
import { EVERYTHING } from '../../statements/filter.ts';
import { emptyBranches } from './branches.ts';
import { familyCases, type Pages } from './family-cases.ts';

const page = (type: string, branch: Partial<typeof EVERYTHING>): Pages => ({
  keys: [{ index: 3, type, branches: [{ ...EVERYTHING, ...branch }], order: 1, after: -1 }],
  first: 50,
});
const none = (type: string) =>
  Object.fromEntries(
    Object.entries(emptyBranches).map(([name, branches]) => [
      name,
      { keys: [{ index: 0, type, branches, order: 0, after: -1 }], first: 9 },
    ]),
  );

/** Reading sources. */
export const sourceCases = familyCases(sources, {
  label: 'Source',
  types: ['Source'],
  filters: {
    some: {
      articles: page('Source', { anyOf: [['kind:ARTICLE']] }),
      'all but articles': page('Source', { noneOf: ['kind:ARTICLE'] }),
      'by title': page('Source', { texts: [{ property: 'nameText', part: '工会', holds: true }] }),
      'with many facts': page('Source', { ranges: [{ property: 'factsCount', from: 100, to: 1_000 }] }),
    },
    none: none('Source'),
  },
});

/** Reading measures. */
export const measureCases = familyCases(measures, {
  label: 'Measure',
  types: ['Measure'],
  filters: {
    some: {
      'of a unit': page('Measure', { anyOf: [['unit:PERSON', 'unit:PERSON_TIME']] }),
      'in use': page('Measure', { ranges: [{ property: 'figuresCount', from: 1, to: 1_000 }] }),
    },
    none: none('Measure'),
  },
});
