import { facts } from '../../statements/families.ts';
import type { Branch } from '../../statements/filter.ts';
import { numbered } from '../statement-case.ts';
import { emptyBranches, otherBranches } from './branches.ts';
import { familyCases, type Pages } from './family-cases.ts';

const types = ['Affiliation', 'Tenure', 'Activity', 'Conferral', 'Figure', 'Gap'] as const;
const page = (type: string, branches: Branch[]): Pages => ({
  keys: [{ index: 0, type, branches, order: 1, after: -1 }],
  first: 20,
});
const filters = Object.entries(otherBranches).filter(([, [type]]) => (types as readonly string[]).includes(type));

/** Reading facts of all kinds. */
export const factCases = familyCases(facts, {
  label: 'Fact',
  types,
  filters: {
    some: {
      ...Object.fromEntries(filters.map(([name, [type, branches]]) => [name, page(type, branches)])),
      'many keys': {
        keys: numbered(filters.map(([, [type, branches]]) => ({ type, branches, order: 0, after: 1 }))),
        first: 4,
      },
    },
    none: Object.fromEntries(Object.entries(emptyBranches).map(([name, branches]) => [name, page('Figure', branches)])),
  },
});
