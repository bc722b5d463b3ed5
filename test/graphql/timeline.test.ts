import { listOrders, orderIndex } from '../../src/model/lists.ts';
import { graphWithCopies } from './changed-graph.ts';
import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('a timeline', () =>
  itAnswers(graph, [
    {
      name: 'shows what overlaps a day, with what is vague about it, and counts what has no date',
      operation: `{ timeline(subject: "place-410800", from: "2019-07-18", to: "2019-07-18", first: 6) {
        subject { name } totalCount undated
        entries { fact { id } period { edtf } vagueness }
      } }`,
      answer: {
        subject: '焦作市',
        totalCount: 12,
        undated: 38,
        entries: [
          { fact: 'act-002-23-1-central-work', period: '2017~/2019-09', vagueness: ['APPROXIMATE'] },
          { fact: 'act-002-23-1-core-work', period: '2017~/2019-09', vagueness: ['APPROXIMATE'] },
          { fact: 'act-002-17-1-vote', period: '2019/2019-09', vagueness: [] },
          { fact: 'act-002-20-1-yundonghui-1', period: '2019', vagueness: [] },
          { fact: 'act-002-28-5-founding', period: '2019/2019-09', vagueness: [] },
          { fact: 'act-002-16-1-ceremony', period: '2019-07-18', vagueness: [] },
        ],
      },
    },
    {
      name: 'says since which event a source counts',
      operation: `{ timeline(subject: "union-410183", to: "2018", first: 1) { entries {
        period { edtf from since { title } } vagueness
      } } }`,
      answer: [
        {
          period: { edtf: '/2023-12-21', from: '2018-12-05', since: '郑州市工会第十四次代表大会' },
          vagueness: ['SINCE_EVENT'],
        },
      ],
    },
    {
      name: 'ends with what has no date, and leaves it out of a window',
      operation: `{
        all: timeline(subject: "prog-xianji-gonghui-jiaqiangnian") { totalCount undated entries { vagueness } }
        year: timeline(subject: "prog-xianji-gonghui-jiaqiangnian", from: "2023") { totalCount undated entries { vagueness } }
      }`,
      answer: {
        all: { totalCount: 1, undated: 1, entries: [['UNDATED']] },
        year: { totalCount: 0, undated: 1, entries: [] },
      },
    },
    {
      name: 'shows posts of a person, and honours',
      operation: `{ timeline(subject: "person-li-shuancheng") { entries { fact { __typename ... on Tenure { title } } } } }`,
      answer: [
        { __typename: 'Tenure', title: '党组书记' },
        { __typename: 'Tenure', title: '常务副主席' },
      ],
    },
  ]));

it('shows figures on asking: all of them alone, beside events only those of no event', async () => {
  const count = async (kinds: string) => {
    const operation = `{ timeline(subject: "union-410183", kinds: [${kinds}]) { totalCount } }`;
    return (await graph().ask<{ timeline: { totalCount: number } }>(operation)).timeline.totalCount;
  };
  expect([
    await count('FIGURE'),
    await count('ACTIVITY, CONFERRAL'),
    await count('ACTIVITY, CONFERRAL, FIGURE'),
  ]).toEqual([30, 38, 42]);
});

interface Page {
  readonly timeline: {
    readonly entries: readonly { fact: { id: string }; cursor: string; period: { from: string; to: string } }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
    readonly totalCount: number;
  };
}
const PAGE = `query ($subject: ID!, $first: Int!, $after: String) { timeline(subject: $subject, first: $first, after: $after) {
  totalCount entries { cursor fact { id } period { from to } } pageInfo { hasNextPage endCursor }
} }`;

/** The ids of all entries after a cursor, some at a time. */
async function readOn(subject: string, first: number, start?: string): Promise<string[]> {
  const { entries, pageInfo } = (await graph().ask<Page>(PAGE, { subject, first, after: start })).timeline;
  const rest = pageInfo.hasNextPage ? await readOn(subject, first, pageInfo.endCursor) : [];
  return [...entries.map(({ fact }) => fact.id), ...rest];
}

it.each(['union-410800', 'union-131000', 'place-410000', 'prog-jianhui-ruhui'])(
  'gives every entry of %s once, in the order of days, page by page',
  async (subject) => {
    const { entries, totalCount } = (await graph().ask<Page>(PAGE, { subject, first: 200 })).timeline;
    const days = entries.map(({ period: { from, to } }) => from ?? to ?? '~');
    expect(days).toEqual(days.toSorted());
    expect(entries).toHaveLength(totalCount);
    expect(await readOn(subject, 7)).toEqual(entries.map(({ fact }) => fact.id));
  },
);

it('refuses what is no date, no window and no cursor of it', async () => {
  const message = async (asked: string) =>
    (await graph().run(`{ timeline(subject: "union-410183", ${asked}) { entries { cursor } } }`)).errors?.[0]?.message;
  expect(await message('from: "soon"')).toContain('from: “soon” is no date');
  expect(await message('from: "2024", to: "2023"')).toContain('is after to');
  expect(await message('after: "soon"')).toContain('no cursor of this list');
  expect(await message('first: 0')).toContain('1 to 200 are allowed');
});

it('costs one statement a level, whatever it is asked and however often', async () => {
  const fields = 'entries { vagueness fact { id } } pageInfo { endCursor }';
  const aliases = ['union-410183', 'union-410800', 'place-410000']
    .map((subject, place) => `a${place}: timeline(subject: "${subject}", first: 20) { ${fields} }`)
    .join(' ');
  expect(await graph().statementsOf(`{ ${aliases} }`)).toEqual([
    'entities/entities-by-id.cypher',
    'timeline/timeline-of-subject.cypher',
  ]);
});

it('has one order of periods for all types of fact', () => {
  const types = ['Affiliation', 'Tenure', 'Activity', 'Conferral', 'Figure'] as const;
  expect(types.every((type) => listOrders[type][0] === 'PERIOD' && orderIndex(type, 'PERIOD') === 1)).toBe(true);
});

it('goes on where it stood after a reload with a changed graph', async () => {
  const subject = 'union-131000';
  const { entries, pageInfo } = (await graph().ask<Page>(PAGE, { subject, first: 20 })).timeline;
  const rest = await readOn(subject, 200, pageInfo.endCursor);
  await graph().load(graphWithCopies('second'));
  const now = await readOn(subject, 200, pageInfo.endCursor);
  expect(now.length).toBeGreaterThan(rest.length);
  expect(now.filter((id) => rest.includes(id))).toEqual(rest);
  expect(entries.filter(({ fact }) => now.includes(fact.id))).toEqual([]);
}, 120_000);
