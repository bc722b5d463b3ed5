import fc from 'fast-check';
import { compareCitations } from './compare-citations.ts';

const citation = fc.record({
  source: fc.constantFrom('src-001', 'src-002'),
  block: fc.constantFrom('', '1', '2'),
  sentence: fc.constantFrom('', '1', '2'),
  anchor: fc.constantFrom('', '60多场', '陈正'),
});
const citations = fc.array(citation, { maxLength: 5 });

describe('comparing the citations of a fact', () => {
  it('tells nothing of the same ones in another order', () => {
    fc.assert(
      fc.property(citations, (all) => {
        expect(compareCitations(all, all.toReversed())).toEqual([]);
      }),
    );
  });

  it('tells of changes from which the one list can be made from the other', () => {
    fc.assert(
      fc.property(citations, citations, (before, after) => {
        const changes = compareCitations(before, after);
        const left = before.map((one) => JSON.stringify(one));
        for (const { before: old } of changes) if (old) left.splice(left.indexOf(JSON.stringify(old)), 1);
        for (const { after: now } of changes) if (now) left.push(JSON.stringify(now));
        expect(left.toSorted()).toEqual(after.map((one) => JSON.stringify(one)).toSorted());
      }),
    );
  });

  it('never tells of one that came beside one that went: it moved', () => {
    fc.assert(
      fc.property(citation, citation, (one, other) => {
        const kinds = compareCitations([one], [other]).map(({ change }) => change);
        expect(['', 'MOVED', 'REWORDED']).toContain(kinds.join());
      }),
    );
  });
});
