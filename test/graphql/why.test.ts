import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();
const TWO_FIGURES = { cut: 'fig-003-2-2-stations-cut', whole: 'fig-003-17-2-stations' };

describe('why of a figure', () =>
  itAnswers(graph, [
    {
      name: 'takes the print apart, step by step',
      operation: `{ why(id: "fig-002-26-3-aid-amount") { reading { printed value lower upper steps { part meaningZh meaningEn } } } }`,
      answer: {
        printed: '360余万元',
        value: '3600000',
        lower: 3600000,
        upper: null,
        steps: [
          { part: '360', meaningZh: '360', meaningEn: '360' },
          { part: '余', meaningZh: '多于此数，只作下限', meaningEn: 'more than this: a lower bound only' },
          { part: '万', meaningZh: '× 10,000', meaningEn: '× 10,000' },
          { part: '元', meaningZh: '量词，单位：元', meaningEn: 'classifier; unit: yuan' },
        ],
      },
    },
    {
      name: 'says which fact lost, why, and from which event it counts (Q16)',
      operation: `{ why(id: "${TWO_FIGURES.whole}") {
        won { reason } lost { reason reasonZh reasonEn fact { id citations { passage { role } } } }
        period { basis from since { edition } } periodZh periodEn
      } }`,
      answer: {
        won: null,
        lost: [
          {
            reason: 'SOURCE_CORRUPTION',
            reasonZh: '原文损坏',
            reasonEn: 'the source is corrupted',
            fact: { id: TWO_FIGURES.cut, citations: ['ABSTRACT'] },
          },
        ],
        period: { basis: 'EXTERNAL', from: '2018-12-10', since: 15 },
        periodZh: '自“河南省工会第十五次代表大会”起算：2018-12-10起（外部来源）',
        periodEn: 'counted since “河南省工会第十五次代表大会”: from 2018-12-10 (from another source)',
      },
    },
    {
      name: 'says which fact won where the one asked lost, and never holds the cut number (Q16)',
      operation: `{ why(id: "${TWO_FIGURES.cut}") { lost { reason } won { reasonEn fact { id ... on Figure { value } } } sentenceZh sentenceEn } }`,
      answer: {
        lost: [],
        won: { reasonEn: 'the source is corrupted', fact: { id: TWO_FIGURES.whole, value: 11500 } },
        sentenceZh:
          '原文印作“15萬個”，字面为150,000个；来由：原文陈述；已弃用：原文损坏；见《让工会工作强深度拓广度升温度》第2段第2句。',
        sentenceEn:
          'Printed as 15萬個, which taken literally is 150,000 sites; stated by the source; deprecated: the source is corrupted; see 《让工会工作强深度拓广度升温度》, block 2, sentence 2.',
      },
    },
    {
      name: 'brings the warnings that concern it (Q30)',
      operation: `{ why(id: "fig-002-26-3-aid-amount") { conflicts { code facts { ... on Figure { lower upper } } } sentenceEn } }`,
      answer: {
        conflicts: [
          {
            code: 'PART_EXCEEDS_WHOLE',
            facts: [
              { lower: 13246000, upper: 13246000 },
              { lower: 3600000, upper: null },
            ],
          },
        ],
        sentenceEn:
          'Printed as 360余万元 and read as more than 3,600,000 yuan; stated by the source; see 《凝聚职工磅礴力量 创造新的时代业绩》, block 26, sentence 3.',
      },
    },
  ]));

describe('why of anything else', () =>
  itAnswers(graph, [
    {
      name: 'an entity rests on the words that name it (Q01)',
      operation: `{ why(id: "union-131000") {
        entity { name } fact { id } facts { id } reading { value } period { basis } periodZh lost { reason } conflicts { code } sentenceZh sentenceEn
      } }`,
      answer: {
        entity: '廊坊市总工会',
        fact: null,
        facts: [],
        reading: null,
        period: null,
        periodZh: null,
        lost: [],
        conflicts: [],
        sentenceZh: '来源以“市总工会”“市县两级工会”“各级工会”指廊坊市总工会；判定规则：文章主体。',
        sentenceEn:
          'The sources name Langfang Municipal Federation of Trade Unions as 市总工会, 市县两级工会, 各级工会; resolved by the subject of the article.',
      },
    },
    {
      name: 'a gap says what is missing and why',
      operation: `{ why(id: "gap-003-1-1-article-date") { fact { id } sentenceEn } }`,
      answer: {
        fact: 'gap-003-1-1-article-date',
        sentenceEn: 'Missing: DATE (not dated); see 《让工会工作强深度拓广度升温度》, block 1, sentence 1.',
      },
    },
    {
      name: 'an entity that no source names has no sentence',
      operation: `{ why(id: "prog-siji-song") { entity { id } mentions { surface } sentenceZh } }`,
      answer: { entity: 'prog-siji-song', mentions: expect.any(Array), sentenceZh: null },
    },
    {
      name: 'neither a source nor a measure is said by anybody',
      operation: `{ a: why(id: "src-000") { sentenceZh } b: why(id: "measure-aid-amount") { sentenceZh } }`,
      answer: { a: null, b: null },
    },
  ]));

it('says of a link what it is drawn from, and where that stands', async () => {
  const ask = (id: string) =>
    graph().ask<{ why: { sentenceZh: string; sentenceEn: string } }>(`{ why(id: "${id}") { sentenceZh sentenceEn } }`);
  const { why } = await ask('link--partnered--org-131000-jiaoyuju--union-131000');
  expect(why.sentenceZh).toMatch(/廊坊市教育局.*廊坊市总工会.*。由1条事实得出（原文陈述）；见《.*》第19段第4句。$/);
  expect(why.sentenceEn).toMatch(/\. Drawn from 1 fact \(stated by the source\); see 《.*》, block 19, sentence 4\.$/);
});

it('resolves one short name to two unions, each by its rule and for its reason (Q02)', async () => {
  type Mention = { surface: string; ruleZh: string; ruleEn: string; reason: string | null; source: { id: string } };
  const asked = 'mentions { surface ruleZh ruleEn reason source { id } }';
  const { body, foreword } = await graph().ask<Record<'body' | 'foreword', { mentions: Mention[] }>>(
    `{ body: why(id: "union-410183") { ${asked} } foreword: why(id: "union-410100") { ${asked} } }`,
  );
  const bare = ({ mentions }: { mentions: Mention[] }) =>
    mentions
      .filter(({ surface, source }) => surface === '市总工会' && source.id === 'src-000')
      .map(({ ruleZh, ruleEn, reason }) => ({ ruleZh, ruleEn, explained: reason !== null }));
  expect(bare(body)).toEqual([{ ruleZh: '文章主体', ruleEn: 'the subject of the article', explained: true }]);
  expect(bare(foreword)).toEqual([{ ruleZh: '段落角色', ruleEn: 'the role of the block', explained: true }]);
});

it('reads every figure of the seeds anew, part by part', async () => {
  type Page = { figures: { nodes: { id: string; printedAs: string }[] } };
  const { figures } = await graph().ask<Page>(
    '{ figures(first: 200, filter: { ranks: [NORMAL, PREFERRED, DEPRECATED] }) { nodes { id printedAs } } }',
  );
  expect(figures.nodes.length).toBeGreaterThan(150);
  const aliases = figures.nodes.map(({ id }, place) => `a${place}: why(id: "${id}") { reading { steps { part } } }`);
  const read = await graph().ask<Record<string, { reading: { steps: { part: string }[] } }>>(
    `{ ${aliases.join(' ')} }`,
  );
  figures.nodes.forEach(({ printedAs }, place) => {
    const parts = read[`a${place}`]?.reading.steps.map(({ part }) => part);
    expect(parts?.join('').replaceAll(/\s/g, '')).toBe(printedAs.replaceAll(/\s/g, ''));
  });
});

describe('a part of the chain is read only when it is asked for', () => {
  it.each([
    ['the sentence of a fact', `fig-003-17-2-stations`, 'sentenceZh sentenceEn', 2],
    ['the steps of a number', `fig-003-17-2-stations`, 'reading { steps { part } }', 2],
    ['its period', `fig-003-17-2-stations`, 'period { since { id } } periodZh periodEn', 2],
    ['its warnings with their facts', `fig-003-17-2-stations`, 'conflicts { code facts { id } }', 3],
    ['the sentence of a link', 'link--under--union-410183--union-410100', 'sentenceZh', 2],
    ['the sentence of an entity', 'union-131000', 'sentenceZh mentions { ruleZh }', 2],
  ])('%s', async (_name, id, asked, most) => {
    const aliased = `{ a: why(id: "${id}") { ${asked} } b: why(id: "${id}") { ${asked} } }`;
    expect((await graph().statementsOf(aliased)).length).toBeLessThanOrEqual(most);
  });
});
