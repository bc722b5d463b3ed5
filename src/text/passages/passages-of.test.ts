import fc from 'fast-check';
import { passagesOf } from './passages-of.ts';

const addressed = (text: string) =>
  passagesOf(text).map(({ block, sentence, start, end }) => `${block}.${sentence} ${text.slice(start, end)}`);

it('counts lines that are not blank, and sentences within them', () => {
  expect(addressed('标题\n\n\u3000\u3000\n\u3000\u3000甲办班。乙来;丙看!\r\n\u00a0丁问?')).toEqual([
    '1.1 标题',
    '2.1 甲办班。',
    '2.2 乙来;',
    '2.3 丙看!',
    '3.1 丁问?',
  ]);
});

it('keeps closing quotes and brackets with the sentence they close', () => {
  expect(addressed('“来吧!”他说（真的。）然后走了')).toEqual(['1.1 “来吧!”', '1.2 他说（真的。）', '1.3 然后走了']);
});

it('does not cut at an ellipsis or a decimal point', () => {
  expect(addressed('有书画、合唱……共1.5万人')).toEqual(['1.1 有书画、合唱……共1.5万人']);
});

it('covers all that is not white space, once and in order', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙1.。!;?”」)… \n\u3000') });
  fc.assert(
    fc.property(text, (made) => {
      const joined = passagesOf(made)
        .map(({ start, end }) => made.slice(start, end))
        .join('');
      expect(joined.replace(/\s/g, '')).toBe(made.replace(/\s/g, ''));
    }),
  );
});
