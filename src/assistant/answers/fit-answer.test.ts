import fc from 'fast-check';
import { fitAnswer } from './fit-answer.ts';

const sizeOf = (text: string): number => Buffer.byteLength(JSON.stringify(text));

const value = fc.record({ id: fc.string({ minLength: 1 }), cites: fc.array(fc.string(), { maxLength: 40 }) });
const values = fc.array(value, { maxLength: 60 });

function answerOf(entries: readonly object[], total: number) {
  const list = entries.map((one, index) => ({ value: one, cursor: `${index + 1}~` }));
  return { head: { total }, list: { name: 'facts', entries: list, total } };
}

interface Shown {
  readonly facts: readonly object[];
  readonly more?: { readonly leftOut: number; readonly cursor: string };
}

it('keeps whole entries from the first, as many as fit, and says how many were left out', () => {
  const sizes = fc.integer({ min: 2_000, max: 9_000 });
  fc.assert(
    fc.property(values, sizes, fc.nat({ max: 99 }), (entries, maxBytes, behind) => {
      const total = entries.length + (entries.length > 0 ? behind : 0);
      const text = fitAnswer(answerOf(entries, total), maxBytes);
      expect(sizeOf(text)).toBeLessThanOrEqual(maxBytes);
      const { facts, more } = JSON.parse(text) as Shown;
      expect(facts.length + (more?.leftOut ?? 0)).toBe(total);
      if (facts.length > 1) expect(facts).toEqual(entries.slice(0, facts.length));
      if (more) expect(more.cursor).toBe(`${facts.length}~`);
    }),
  );
});

it('shortens the lists inside an entry that is larger than an answer, and says so in the list', () => {
  const cites = Array.from({ length: 500 }, (_, index) => `src-${index}`);
  const { facts } = JSON.parse(fitAnswer(answerOf([{ id: 'fig-1', cites }], 1), 2_000)) as Shown;
  expect(facts).toEqual([{ id: 'fig-1', cites: [...cites.slice(0, 20), '… and 480 more'] }]);
});

it('tells what the warnings mean of the entries that are shown, and of no other', () => {
  const entries = [{ warnings: ['SINGLE_SOURCE'] }, { warnings: ['BOUNDS_ONLY'], text: 'x'.repeat(2_000) }];
  const { warningMessages } = JSON.parse(fitAnswer(answerOf(entries, 2), 2_000)) as { warningMessages: object };
  expect(warningMessages).toEqual({ SINGLE_SOURCE: 'it all rests on one source. 仅有一个来源' });
});

it('says what to do where nothing fits', () => {
  const entries = [{ text: 'x'.repeat(3_000) }];
  expect(() => fitAnswer(answerOf(entries, 1), 2_000)).toThrow('larger maxBytes');
});
