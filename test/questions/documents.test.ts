import { getOperationAST, parse, Source, specifiedRules, validate } from 'graphql';
import { operationCost } from '../../src/graphql/cost/operation-cost.ts';
import { parseQuestion } from '../../src/questions/parse-question.ts';
import { readConfig } from '../../src/server/config.ts';
import { countTokens } from '../../src/server/count-tokens.ts';
import { documentLimits } from '../../src/server/document-limits.ts';
import { schema } from '../graphql/graph-fixture.ts';
import { answered, files, textOf } from './saved-questions.ts';

const { limits } = readConfig({});
const questions = files.map((file) => parseQuestion(file, textOf(file)));

describe.each(questions)('$id', ({ document, variables }) => {
  it('is valid, and within the limits of depth, aliases, tokens and cost', () => {
    const parsed = parse(document);
    expect(validate(schema, parsed, [...specifiedRules, documentLimits(limits)])).toEqual([]);
    expect(countTokens(new Source(document))).toBeLessThanOrEqual(limits.tokens);
    const asked = { schema, document: parsed, operation: getOperationAST(parsed)!, variables: {} };
    expect(operationCost(asked).cost).toBeLessThanOrEqual(limits.cost);
  });

  it('means the same with its default variables and without any', () => {
    const operation = getOperationAST(parse(document))!;
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    expect(Object.keys(JSON.parse(variables) as object)).toEqual(names);
  });
});

it('are at least sixty, each id once, without a gap', () => {
  const ids = questions.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(ids).toEqual(ids.map((_, index) => `q${String(index + 1).padStart(2, '0')}`));
});

it('say their question in Chinese and in English', () => {
  for (const { textZh, textEn } of questions) {
    expect(textZh).toMatch(/\p{Script=Han}.*？$/u);
    expect(textEn).toMatch(/^[A-Z].*\?$/);
  }
});

it('have operation names of their own, by which the playground keeps them apart', () => {
  const names = questions.map(({ document }) => getOperationAST(parse(document))!.name!.value);
  expect(new Set(names).size).toBe(names.length);
});

it('have an expected answer each, and there is none too many', () => {
  expect(answered.toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
});
