import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();
const unions = '["union-410183", "union-410800", "union-320925", "union-131000"]';

describe('a matrix of measures and subjects', () =>
  itAnswers(graph, [
    {
      name: 'tells a sum of one programme from a sum of several: 金秋助学 in four unions',
      operation: `{ coverage(measures: ["aid.persons", "aid.amount"], subjects: ${unions}, filter: { programme: { id: ["prog-jinqiu-zhuxue"] } }) {
        stated gaps absent
        rows { subject { name } cells { state figures { value } pooled { value } gaps { aspect reason } } }
      } }`,
      answer: {
        stated: 4,
        gaps: 1,
        absent: 3,
        rows: [
          { subject: '新密市总工会', cells: [stated([1340]), stated([2_032_000])] },
          {
            subject: '焦作市总工会',
            cells: [
              { ...stated([6573]), pooled: [90_000], gaps: [notSeparable()] },
              { ...stated([13_246_000]), pooled: [3_600_000], gaps: [notSeparable()] },
            ],
          },
          {
            subject: '建湖县总工会',
            cells: [absent(), { state: 'GAP', figures: [], pooled: [978_000], gaps: [notSeparable()] }],
          },
          { subject: '廊坊市总工会', cells: [absent(), absent()] },
        ],
      },
    },
    {
      name: 'shows what is missing beside what is stated: members and organisations',
      operation: `{ coverage(measures: ["union.organisations", "union.members"], subjects: ${unions}) {
        rows { cells { count figures { value stage statType } gaps { aspect reason } } }
      } }`,
      answer: [
        [
          { count: 1, figures: [figure(1517, null, 'STOCK')], gaps: [] },
          { count: 1, figures: [figure(133_824, null, 'STOCK')], gaps: [] },
        ],
        [
          {
            count: 1,
            figures: [figure(110, 'NEW', 'FLOW')],
            gaps: [{ aspect: 'union.organisations', reason: 'NOT_STATED' }],
          },
          { count: 1, figures: [figure(21_000, 'NEW', 'FLOW')], gaps: [] },
        ],
        [
          { count: 2, figures: [figure(48, 'NEW', 'FLOW'), figure(920, 'REGISTERED', 'AMBIGUOUS')], gaps: [] },
          { count: 2, figures: [figure(2573, 'NEW', 'FLOW'), figure(112_752, 'REGISTERED', 'AMBIGUOUS')], gaps: [] },
        ],
        [
          { count: 0, figures: [], gaps: [] },
          {
            count: 1,
            figures: [figure(10_030, null, 'STOCK')],
            gaps: [{ aspect: 'union.members', reason: 'NOT_STATED' }],
          },
        ],
      ],
    },
    {
      name: 'takes programmes as subjects too',
      operation: `{ coverage(measures: ["aid.amount", "aid.person_times"], subjects: ["prog-jinqiu-zhuxue"]) {
        rows { cells { state figures { value } pooled { value } } }
      } }`,
      answer: [
        [
          { state: 'STATED', figures: [2_032_000, 13_246_000], pooled: [978_000, 3_600_000] },
          { state: 'GAP', figures: [], pooled: [2144] },
        ],
      ],
    },
    {
      name: 'does not take a number of two levels for that of one',
      operation: `{
        one: coverage(measures: ["site.count"], subjects: ["union-410000"], filter: { siteType: [READING_ROOM], level: [PROVINCIAL] }) {
          rows { cells { state pooled { printedAs } gaps { aspect } } }
        }
        both: coverage(measures: ["site.count"], subjects: ["union-410000"], filter: { siteType: [READING_ROOM], level: [PROVINCIAL, NATIONAL] }) {
          rows { cells { state figures { printedAs } } }
        }
      }`,
      answer: {
        one: [[{ state: 'GAP', pooled: ['2109家'], gaps: ['SHARE'] }]],
        both: [[{ state: 'STATED', figures: ['2109家'] }]],
      },
    },
  ]));

describe('gaps', () =>
  itAnswers(graph, [
    {
      name: 'answer who chairs a union and what one programme paid, in one operation',
      operation: `{
        chair: gaps(filter: { about: ["union-410000"], aspect: { eq: "主席" } }) { nodes { reason } }
        amount: gaps(filter: { measure: ["aid.amount"], and: [{ about: ["union-320925"] }, { about: ["prog-jinqiu-zhuxue"] }] }) {
          nodes { aspect reason about { id } }
        }
      }`,
      answer: {
        chair: ['NOT_STATED'],
        amount: [{ ...notSeparable(), about: 'act-004-8-4-bangfu' }],
      },
    },
  ]));

it('names all that is unknown at once', async () => {
  const { errors } = await graph().run(
    '{ coverage(measures: ["aid.amount", "no.such", "aid-amount"], subjects: ["union-0", "union-410183", "x"]) { stated } }',
  );
  expect(errors?.[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    unknown: { measures: ['no.such', 'aid-amount'], subjects: ['union-0', 'x'] },
  });
  expect(errors?.[0]?.message).toContain('no.such, aid-amount');
  expect(errors?.[0]?.message).toContain('union-0, x');
});

it('refuses more than 50 measures or subjects, and says how many are allowed', async () => {
  const many = Array.from({ length: 51 }, (_, place) => `"id-${place}"`).join(', ');
  const { errors } = await graph().run(`{ coverage(measures: [${many}], subjects: [${many}]) { stated } }`);
  expect(errors?.[0]?.message).toBe(
    'measures: 51 were asked, 50 are allowed; subjects: 51 were asked, 50 are allowed. Ask for several matrices',
  );
});

it('costs the same few statements at any size, with all figures and gaps', async () => {
  const { measures, entities } = await graph().ask<Record<string, { nodes: { key: string; id: string }[] }>>(
    '{ measures(first: 50) { nodes { key } } entities: unions(first: 50) { nodes { id } } }',
  );
  const operation = `query ($measures: [ID!]!, $subjects: [ID!]!) {
    coverage(measures: $measures, subjects: $subjects) { stated gaps absent rows {
      subject { name } cells { state figures { value } pooled { value } gaps { reason } measure { key }
    } } }
  }`;
  const asked = {
    measures: measures?.nodes.map(({ key }) => key),
    subjects: entities?.nodes.map(({ id }) => id),
  };
  expect((await graph().statementsOf(operation, asked)).toSorted()).toEqual([
    'coverage/facts-of-subject-by-measure.cypher',
    'entities/entities-by-id.cypher',
    'facts/facts-by-id.cypher',
    'measures/measures-by-id.cypher',
  ]);
});

function stated(figures: readonly number[]) {
  return { state: 'STATED', figures, pooled: [], gaps: [] };
}

function absent() {
  return { state: 'ABSENT', figures: [], pooled: [], gaps: [] };
}

function notSeparable() {
  return { aspect: 'SHARE', reason: 'NOT_SEPARABLE' };
}

function figure(value: number, stage: string | null, statType: string) {
  return { value, stage, statType };
}
