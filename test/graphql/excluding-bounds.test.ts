import { useSeeds } from './graph-fixture.ts';

const graph = useSeeds();

async function refusal(field: string): Promise<{ code: unknown; message: string | undefined }> {
  const [error] = (await graph().run(`{ ${field} }`)).errors ?? [];
  return { code: error?.extensions?.['code'], message: error?.message };
}

describe('bounds that exclude each other are refused by both, where nothing would be found', () => {
  it.each([
    ['figures(filter: { value: { gte: 5, lte: 2 } }) { totalCount }', /value cannot be both from 5 and at most 2/],
    ['unions(filter: { sourcesCount: { gte: 3, lte: 1 } }) { totalCount }', /sourcesCount .* from 3 and at most 1/],
    ['figures(filter: { period: { gte: "2024", lte: "2023" } }) { totalCount }', /gte: “2024” is after lte: “2023”/],
    [
      'aggregate(groupBy: [SUBJECT], having: { count: { gte: 5, lte: 2 } }) { groups { count } }',
      /having: count cannot be both from 5 and at most 2/,
    ],
    [
      'aggregate(groupBy: [SUBJECT], having: { count: { eq: 3, gte: 4 } }) { groups { count } }',
      /having: count cannot be both from 4 and at most 3/,
    ],
    [
      'aggregate(groupBy: [SUBJECT], having: { sources: { gte: 2, lte: 1 } }) { groups { count } }',
      /having: sources cannot be both from 2 and at most 1/,
    ],
    [
      'honoursSummary(groupBy: [SUBJECT], having: { count: { gte: 5, lte: 2 } }) { groups { count } }',
      /having: count cannot be both from 5 and at most 2/,
    ],
  ])('%s', async (field, said) => {
    expect(await refusal(field)).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringMatching(said) });
  });

  it('and bounds that meet are none of these', async () => {
    const groups = 'aggregate(groupBy: [SUBJECT], having: { count: { gte: 1, lte: 1 } }) { groups { count } }';
    expect(await graph().brief(`{ ${groups} }`)).toEqual([1, 1]);
  });
});
