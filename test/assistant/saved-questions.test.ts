import { getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { withIds } from '../../src/assistant/questions/with-ids.ts';
import { operationCost } from '../../src/graphql/cost/operation-cost.ts';
import { readQuestions } from '../../src/questions/read-questions.ts';
import { readConfig } from '../../src/server/config.ts';
import { documentLimits } from '../../src/server/document-limits.ts';
import { schema } from '../graphql/graph-fixture.ts';
import { values } from '../questions/saved-questions.ts';
import { lacking } from './held-values.ts';
import { useAssistant } from './use-assistant.ts';

const assistant = useAssistant();
const { limits } = readConfig({});

it('lists all questions, in both languages, in one call or two', async () => {
  const first = await assistant().answer('saved_question');
  const { cursor } = (first['more'] ?? {}) as { cursor?: string };
  const second = cursor === undefined ? {} : await assistant().answer('saved_question', { cursor });
  const texts = [first, second].flatMap((one) => (one as { questions?: string[] }).questions ?? []);
  expect(texts.map((text) => text.slice(0, 3))).toEqual(readQuestions().map(({ id }) => id));
});

it('says what to do about an id that no question has', async () => {
  const { text, isError } = await assistant().call('saved_question', { id: 'q99' });
  expect({ text, isError }).toEqual({
    text: expect.stringContaining('without arguments for the list') as unknown,
    isError: true,
  });
});

it('says where nothing is stated', async () => {
  const { answer } = await assistant().answer('saved_question', { id: 'q27' });
  expect(answer).toContainEqual({ at: 'chair', is: 'nothing is stated' });
});

describe.each(readQuestions())('$id', ({ id, document }) => {
  it('stays within the limits with the ids that are asked for too', () => {
    const asked = parse(withIds(schema, document));
    expect(validate(schema, asked, [...specifiedRules, documentLimits(limits)])).toEqual([]);
    const cost = operationCost({ schema, document: asked, operation: getOperationAST(asked)!, variables: {} }).cost;
    expect(cost).toBeLessThanOrEqual(limits.cost);
  });

  it('is answered in at most three calls, with all values read by hand', async () => {
    const answers = await pagesOf(id);
    expect(answers.length).toBeLessThanOrEqual(3);
    const expected = values[id]!.entries.flatMap((entry) => entry.values);
    expect(lacking(answers, expected)).toEqual([]);
  });
});

async function pagesOf(id: string, cursor?: string): Promise<unknown[]> {
  const answer = await assistant().answer('saved_question', { id, ...(cursor !== undefined && { cursor }) });
  const { cursor: next } = (answer['more'] ?? {}) as { cursor?: string };
  return next === undefined ? [answer] : [answer, ...(await pagesOf(id, next))];
}
