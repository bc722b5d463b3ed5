import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('sources', () =>
  itAnswers(graph, [
    {
      name: 'whom 市总工会 means in article 000: the publisher in the foreword, the subject in the body',
      operation: `{ source(id: "src-000") { mentions(surface: "市总工会") { means { name } rule passage { role } } } }`,
      answer: [
        { means: '郑州市总工会', rule: 'BLOCK_ROLE', passage: 'FOREWORD' },
        { means: '新密市总工会', rule: 'SUBJECT', passage: 'BODY' },
      ],
    },
    {
      name: 'whom 市委 means in article 000',
      operation: `{ source(id: "src-000") { mentions(surface: "市委") { means { name } passage { role } } } }`,
      answer: [
        { means: '中共郑州市委员会', passage: 'FOREWORD' },
        { means: '中共新密市委员会', passage: 'BODY' },
      ],
    },
    {
      name: 'what an article is about and when it was published',
      operation: `{ source(id: "src-003") { subject { name } publisher publishedOn publishedBasis script } }`,
      answer: {
        subject: '河南省总工会',
        publisher: null,
        publishedOn: null,
        publishedBasis: 'NOT_STATED',
        script: 'Hant',
      },
    },
    {
      name: 'the unions that an article speaks of',
      operation: `{ source(id: "src-003") { entities(kinds: [UNION]) { totalCount nodes { name } } } }`,
      answer: { totalCount: 4, nodes: ['河南省总工会', '洛阳市总工会', '濮阳县总工会', '驻马店市总工会'] },
    },
    {
      name: 'what an article leaves out',
      operation: `{ source(id: "src-003") { gaps(first: 2) { nodes { aspect reason about { id } } } } }`,
      answer: [
        { aspect: 'DATE', reason: 'NOT_DATED', about: 'union-410000' },
        { aspect: 'NAMES', reason: 'NOT_NAMED', about: 'union-410000' },
      ],
    },
    {
      name: 'which facts rest on a sentence',
      operation: `{ source(id: "src-000") { passages(roles: [FOREWORD]) { nodes { block sentence facts { id } } } } }`,
      answer: [
        { block: 4, sentence: 1, facts: [] },
        { block: 5, sentence: 1, facts: ['act-000-5-1-congress-15', 'gap-000-5-1-1'] },
        {
          block: 5,
          sentence: 2,
          facts: ['aff-000-5-2-shiwei-zhengzhou', 'aff-000-5-2-zhengzhou-led-by', 'aff-000-5-2-zhengzhou-superior'],
        },
        { block: 5, sentence: 3, facts: ['act-000-5-3-column', 'aff-000-5-3-weixin-zhengzhou'] },
      ],
    },
  ]));

it('finds 市总工会 in article 001 only as the union of Langfang', async () => {
  const mentions = (await graph().brief(
    `{ source(id: "src-001") { mentions(surface: "市总工会") { means { name } rule } } }`,
  )) as object[];
  expect(mentions).toHaveLength(13);
  expect(new Set(mentions.map((mention) => JSON.stringify(mention)))).toEqual(
    new Set([JSON.stringify({ means: '廊坊市总工会', rule: 'SUBJECT' })]),
  );
});

it('does not link the article of Jianhu with Henan, whose name stands in its footer only', async () => {
  const { place, source } = await graph().ask<{ place: unknown; source: { entities: { nodes: { name: string }[] } } }>(
    `{ place(id: "place-410000") { sources { id } } source(id: "src-004") { entities(first: 200) { nodes { name } } } }`,
  );
  expect(place).toEqual({ sources: [{ id: 'src-000' }, { id: 'src-003' }] });
  expect(source.entities.nodes.filter(({ name }) => name.includes('河南'))).toEqual([]);
});
