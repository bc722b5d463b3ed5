import { cite } from './citation.ts';
import { boundsOf, sayInterval } from './number.ts';
import { sayPeriod } from './period.ts';

it('says a citation as source, block and sentence, role where it is not the body, and printed form', () => {
  const source = { id: 'src-002' };
  expect(cite({ source, passage: { block: 26, sentence: 4, role: 'BODY' }, anchor: '1324.6万元' })).toBe(
    'src-002 26.4 «1324.6万元»',
  );
  expect(cite({ source, passage: { block: 2, sentence: 2, role: 'ABSTRACT' }, anchor: null })).toBe(
    'src-002 2.2 ABSTRACT',
  );
  expect(cite({ source, passage: null })).toBe('src-002');
});

it('says bounds only where a number is not exact', () => {
  expect(boundsOf({ value: 5, lower: 5, upper: 5 })).toBeUndefined();
  expect(boundsOf({ value: 5, lower: 5, upper: null })).toBe('≥5');
  expect(boundsOf({ value: 5, lower: null, upper: 5 })).toBe('≤5');
  expect(boundsOf({ value: 5, lower: 4, upper: 6 })).toBe('4..6');
  expect(sayInterval({ value: 10 / 3, lower: null, upper: null })).toEqual({
    value: 3.3333333,
    bounds: 'bounds unknown',
  });
  expect(sayInterval({ value: 13_246_000, lower: 13_246_000, upper: 13_246_000 })).toBe(13_246_000);
});

it('says a period as EDTF or days, the event it counts from, and how it is known', () => {
  const since = { id: 'act-1', title: '第十五次代表大会' };
  expect(sayPeriod({ edtf: '2024', basis: 'STATED' })).toBe('2024');
  expect(sayPeriod({ edtf: null, from: '2018-12-10', to: null, basis: 'EXTERNAL', since })).toBe(
    '2018-12-10/ since 第十五次代表大会 (act-1) EXTERNAL',
  );
  expect(sayPeriod({ edtf: null, from: null, to: null, basis: 'NOT_STATED' })).toBe('NOT_STATED');
});
