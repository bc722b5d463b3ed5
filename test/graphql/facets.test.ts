import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('facets', () => {
  itAnswers(graph, [
    {
      name: 'count a list by values of a vocabulary, worded in both languages, most frequent first',
      operation: `{ unions { facets(by: [LEVEL]) { by values { value labelZh labelEn count } } } }`,
      answer: [
        {
          by: 'LEVEL',
          values: [
            { value: 'PREFECTURE', labelZh: '市级', labelEn: 'prefecture', count: 8 },
            { value: 'COUNTY', labelZh: '县级', labelEn: 'county', count: 5 },
            { value: 'PROVINCIAL', labelZh: '省级', labelEn: 'provincial', count: 5 },
            { value: 'GRASSROOTS', labelZh: '基层', labelEn: 'grassroots', count: 1 },
            { value: 'NATIONAL', labelZh: '全国', labelEn: 'national', count: 1 },
          ],
        },
      ],
    },
    {
      name: 'name entities, sources and measures by which they count',
      operation: `{ figures(filter: { statedIn: "src-000", measure: ["aid.amount"] }) {
        facets(by: [SUBJECT, MEASURE, SOURCE]) { values { value labelZh count } }
      } }`,
      answer: [
        [{ value: 'union-410183', labelZh: '新密市总工会', count: 3 }],
        [{ value: 'aid.amount', labelZh: '帮扶金额', count: 3 }],
        [{ value: 'src-000', labelZh: expect.stringContaining('新密'), count: 3 }],
      ],
    },
    {
      name: 'count what is reached from an entity, on all ways',
      operation: `{
        place(id: "place-410000") { unions { facets(by: [LEVEL]) { values { value count } } } }
        union(id: "union-410000") { subordinates(depth: 1) { facets(by: [LEVEL]) { values { value count } } } }
        langfang: union(id: "union-131000") {
          programmes(filter: { kind: [CULTURE_SPORTS] }) { facets(by: [KIND]) { values { labelZh count } } }
          figures(filter: { unit: [CNY] }) { facets(by: [STAGE]) { values { labelZh count } } }
        }
      }`,
      answer: {
        place: [
          [
            { value: 'PREFECTURE', count: 6 },
            { value: 'COUNTY', count: 2 },
            { value: 'GRASSROOTS', count: 1 },
            { value: 'PROVINCIAL', count: 1 },
          ],
        ],
        union: [[{ value: 'PREFECTURE', count: 5 }]],
        langfang: { programmes: [[{ labelZh: '文体', count: 2 }]], figures: [[{ labelZh: '发放', count: 1 }]] },
      },
    },
    {
      name: 'have no values where a list has nothing of the kind',
      operation: `{ unions { facets(by: [UNIT]) { by values { value } } } }`,
      answer: [{ by: 'UNIT', values: [] }],
    },
  ]);

  it.each([
    ['unions', 'LEVEL', 'level'],
    ['organisations', 'KIND', 'kind'],
    ['honours', 'FAMILY', 'family'],
    ['activities', 'KIND', 'kind'],
    ['conferrals', 'STATUS', 'status'],
    ['figures', 'STAT_TYPE', 'statType'],
    ['gaps', 'REASON', 'reason'],
    ['measures', 'UNIT', 'unit'],
    ['sources', 'KIND', 'kind'],
  ])('of %s by %s count what the filter of the same value finds', async (list, by, field) => {
    const { all } = await graph().ask<{ all: { facets: [{ values: { value: string; count: number }[] }] } }>(
      `{ all: ${list} { facets(by: [${by}]) { values { value count } } } }`,
    );
    const [{ values }] = all.facets;
    const filters = values.map(
      ({ value }, index) => `v${index}: ${list}(filter: { ${field}: [${value}] }) { totalCount }`,
    );
    const counts = await graph().ask<Record<string, { totalCount: number }>>(`{ ${filters.join(' ')} }`);
    expect(Object.values(counts).map(({ totalCount }) => totalCount)).toEqual(values.map(({ count }) => count));
    expect(values.length).toBeGreaterThan(1);
  });
});
