import { pickHit } from './pick-hit.ts';

const hit = (name: string, score: number) => ({ score, entity: { __typename: 'Union', id: `union-${name}`, name } });

it('takes the name itself, and what is clearly better than the next', () => {
  expect(pickHit('about', 'a', [hit('a', 100), hit('ab', 70)]).name).toBe('a');
  expect(pickHit('about', 'b', [hit('ab', 70)]).name).toBe('ab');
  expect(pickHit('about', 'b', [hit('ab', 90), hit('bc', 60)]).name).toBe('ab');
});

it('asks again where two have the name, where several come near, and where it may be mistyped', () => {
  const several = [[hit('a', 100), hit('b', 100)], [hit('a', 90), hit('b', 70)], [hit('a', 35)]];
  for (const hits of several)
    expect(() => pickHit('about', 'x', hits)).toThrow(/could be several things.*a \(union-a\)/);
  expect(() => pickHit('about', 'x', [])).toThrow('nothing is called "x"');
});
