import { idPages } from './id-pages.ts';

it.each([
  [0, []],
  [200, [200]],
  [450, [200, 200, 50]],
])('gives %i ids in pages of %j, each once and in their order', async (count, sizes) => {
  const ids = Array.from({ length: count }, (_, number) => `union-${number}`);
  const pages: string[][] = [];
  for await (const page of idPages(new Set(ids))) pages.push(page);
  expect(pages.map(({ length }) => length)).toEqual(sizes);
  expect(pages.flat()).toEqual(ids);
});
