import { entities } from '../../statements/families.ts';
import type { Branch } from '../../statements/filter.ts';
import { numbered } from '../statement-case.ts';
import { emptyBranches, otherBranches, unionBranches } from './branches.ts';
import { familyCases, type Pages } from './family-cases.ts';

const unions = (branches: Branch[], after = -1): Pages => ({
  keys: [{ index: 0, type: 'Union', branches, order: 2, after }],
  first: 5,
});
const each = (filters: Readonly<Record<string, Branch[]>>) =>
  Object.fromEntries(Object.entries(filters).map(([name, branches]) => [name, unions(branches)]));
const others = Object.values(otherBranches).filter(([type]) => type === 'Programme' || type === 'Place');

/** Reading entities of all kinds. */
export const entityCases = familyCases(entities, {
  label: 'Entity',
  types: ['Union', 'Organisation', 'Person', 'Programme', 'Honour', 'Place'],
  filters: {
    some: {
      ...each(unionBranches),
      'the second page': unions(unionBranches['everything']!, 4),
      'many keys': {
        keys: numbered(
          Object.values(unionBranches).map((branches, order) => ({
            type: 'Union',
            branches,
            order: order % 8,
            after: -1,
          })),
        ),
        first: 3,
      },
      'other types': {
        keys: numbered(others.map(([type, branches]) => ({ type, branches, order: 0, after: -1 }))),
        first: 9,
      },
    },
    none: {
      ...each(emptyBranches),
      'a type that is not there': {
        keys: [{ index: 0, type: 'Nothing', branches: unionBranches['everything']!, order: 0, after: -1 }],
        first: 3,
      },
    },
  },
});
