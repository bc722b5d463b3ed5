import { conflictsByFilter, conflictsByPosition } from '../../statements/conflicts.ts';
import { EVERYTHING } from '../../statements/filter.ts';
import { casesOf, numbered } from '../statement-case.ts';

const page = (terms: string[][], after = -1) => ({
  keys: numbered([{ type: 'Conflict', branches: [{ ...EVERYTHING, anyOf: terms }], order: 1, after }]),
  first: 5,
});
const places = (id: string, offsets: number[]) => ({
  places: offsets.map((offset, index) => ({ index, position: offset, page: id, offset })),
});

/** Reading what the integrity rules warn of. */
export const conflictCases = [
  ...casesOf(conflictsByPosition, {
    some: { 'the first, the second and none behind': places('Conflict/CODE/0', [1, 0, 99]) },
    none: { 'no place': { places: [] }, 'a page that is not there': places('Nothing/CODE/0', [0]) },
  }),
  ...casesOf(conflictsByFilter, {
    some: {
      'all of them': page([]),
      'after the first': page([], 0),
      'of a code': page([['code:SOURCE_CORRUPTION', 'code:PARTS_DIFFER']]),
      'about a union': page([['about:union-410000', 'about:union-410800']]),
      'about a fact': page([['about:fig-003-17-2-stations'], ['code:SOURCE_CORRUPTION']]),
    },
    none: {
      'no key': { keys: [], first: 5 },
      'after the last': page([], 1_000_000),
      'of a code that answers give': page([['code:BOUNDS_ONLY']]),
      'no branch': { keys: numbered([{ type: 'Conflict', branches: [], order: 1, after: -1 }]), first: 5 },
    },
  }),
];
