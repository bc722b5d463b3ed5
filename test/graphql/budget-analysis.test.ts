import { parse, visit } from 'graphql';
import { useSeeds } from './graph-fixture.ts';

const graph = useSeeds();

/** Root fields that take together, compare, find paths or look through: what is asked below them costs a statement a level. */
const questions: Readonly<Record<string, string>> = {
  'a total': 'aggregate(filter: { measure: ["aid.amount"] }) { total { count } }',
  'a sum with the facts of its warnings':
    'aggregate(filter: { unit: [CNY] }, groupBy: [SUBJECT]) { groups { warnings { facts { id } } } }',
  'a total and groups by union, then by year':
    'aggregate(groupBy: [SUBJECT, YEAR]) { total { sum { value } } groups { keys { labelZh } sum { value } } }',
  'the figures of groups': 'aggregate(groupBy: [MEASURE]) { groups { facts { ... on Figure { about { name } } } } }',
  'figures of a programme, pooled ones set aside':
    'aggregate(filter: { programme: { id: ["prog-jinqiu-zhuxue"] } }, groupBy: [SUBJECT]) { groups { sum { value } } }',
  'honours by level': 'honoursSummary(groupBy: [LEVEL]) { groups { facts { citations { source { title } } } } }',
  'a comparison': `compare(measure: "aid.amount", per: ["aid.persons"], subjects: ["union-410183", "union-410800"]) {
    rows { figures { citations { anchor } } } }`,
  'how subjects differ': `compare(measure: "aid.amount", per: ["aid.persons"], subjects: ["union-410183", "union-410800"]) {
    differences { of { name } ratio { value } } }`,
  paths: `paths(from: "union-131000", to: "union-320925", maxHops: 4) {
    paths { steps { link { facts { citations { anchor } } } } } }`,
  'what is shared':
    'shared(ids: ["union-131000", "union-320925"]) { sides { links { facts { citations { anchor } } } } }',
  'a timeline': 'timeline(subject: "union-320925", first: 10) { entries { fact { citations { anchor } } } }',
  coverage: `coverage(measures: ["aid.amount", "aid.persons"], subjects: ["union-410183", "union-320925"]) {
    rows { cells { figures { citations { anchor } } } } }`,
  conflicts: 'conflicts { nodes { facts { citations { anchor } } } }',
  'why a figure': 'why(id: "fig-002-26-4-jinqiu-amount") { lost { fact { citations { anchor } } } }',
};

/** Levels of an operation; a filter on a relation is a level too, for it is asked first. */
function levelsOf(operation: string): number {
  let [depth, deepest, filters] = [0, 0, 0];
  visit(parse(operation), {
    Field: { enter: () => void (deepest = Math.max(deepest, (depth += 1))), leave: () => void (depth -= 1) },
    ObjectField: ({ value }) => void (filters += value.kind === 'ObjectValue' ? 1 : 0),
  });
  return deepest + filters;
}

/** Each hop of a path search is a level of its own. */
function hopsOf(field: string): number {
  return Number(/maxHops: (\d)/.exec(field)?.[1] ?? 0);
}

describe('an answer to an analyst costs at most a statement a level', () => {
  it.each(Object.entries(questions))('%s', async (_name, field) => {
    const statements = await graph().statementsOf(`{ ${field} }`);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(levelsOf(`{ ${field} }`) + hopsOf(field));
  });

  it.each(Object.entries(questions))('%s, as much for ten aliases as for one', async (_name, field) => {
    const aliases = Array.from({ length: 10 }, (_, place) => `a${place}: ${field}`).join(' ');
    const [one, ten] = [await graph().statementsOf(`{ ${field} }`), await graph().statementsOf(`{ ${aliases} }`)];
    expect(ten.length).toBeLessThanOrEqual(one.length);
  });
});
