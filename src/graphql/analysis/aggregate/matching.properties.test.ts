import fc from 'fast-check';
import { EVERYTHING, type Branch } from '../../../store/statements/filter.ts';
import { matching } from './matching.ts';

const term = fc.constantFrom('a:1', 'a:2', 'b:1', 'b:2', 'rank:DEPRECATED');
const terms = fc.uniqueArray(term, { maxLength: 3 });
const branch: fc.Arbitrary<Branch> = fc.record({
  anyOf: fc.array(fc.uniqueArray(term, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
  noneOf: terms,
  ranges: fc.constant([]),
  texts: fc.constant([]),
});
const branches = fc.array(branch, { maxLength: 3 });

/** What the statements of `cypher/aggregate` test of a record with these terms. */
function matches({ required, branches: rest, unfiltered }: ReturnType<typeof matching>, has: readonly string[]) {
  return required.every((one) => has.includes(one)) && (unfiltered || matchesAny(rest, has));
}

function matchesAny(asked: readonly Branch[], has: readonly string[]): boolean {
  return asked.some(
    ({ anyOf, noneOf }) =>
      anyOf.every((some) => some.some((one) => has.includes(one))) && !noneOf.some((one) => has.includes(one)),
  );
}

it('lets through what the filter lets through, whatever it asks for', () => {
  const property = fc.property(branches, terms, (asked, has) =>
    expect(matches(matching(asked, false), has)).toBe(matchesAny(asked, has)),
  );
  fc.assert(property, { numRuns: 500 });
});

it('does not ask of what is in force whether it is', () => {
  const inForce = terms.map((some) => some.filter((one) => one !== 'rank:DEPRECATED'));
  const property = fc.property(branches, inForce, (asked, has) =>
    expect(matches(matching(asked, true), has)).toBe(matchesAny(asked, has)),
  );
  fc.assert(property, { numRuns: 500 });
});

it('leaves nothing to test but terms where a filter asks for nothing else', () => {
  const asked = [{ ...EVERYTHING, anyOf: [['in:place-1'], ['measure:aid.amount']], noneOf: ['rank:DEPRECATED'] }];
  expect(matching(asked, true)).toMatchObject({ required: ['in:place-1', 'measure:aid.amount'], unfiltered: true });
});
