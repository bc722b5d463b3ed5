import { values } from '../questions/saved-questions.ts';
import { holds } from './held-values.ts';
import { questionCalls } from './question-calls.ts';
import { useAssistant } from './use-assistant.ts';

const assistant = useAssistant();

const MOST_CALLS = 3;
const MOST_BYTES = 20_000;

it('are at least twenty, asked without the saved question itself', () => {
  expect(Object.keys(questionCalls).length).toBeGreaterThanOrEqual(20);
  expect(
    Object.values(questionCalls)
      .flat()
      .map(([tool]) => tool),
  ).not.toContain('saved_question');
});

describe.each(Object.entries(questionCalls))('%s', (id, calls) => {
  it('is answered in at most three calls and 20 KB, with the values read by hand, ids of facts and warnings', async () => {
    const results = await Promise.all(calls.map(([tool, asked]) => assistant().call(tool, asked)));
    const texts = results.map(({ text }) => text);
    expect(results.filter(({ isError }) => isError)).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(MOST_CALLS);
    expect(Buffer.byteLength(JSON.stringify(texts))).toBeLessThanOrEqual(MOST_BYTES);
    const answers = texts.map((text) => JSON.parse(text) as unknown);
    expect(values[id]!.entries.filter((entry) => !holds(answers, entry))).toEqual([]);
    if (!['q01', 'q04', 'q18', 'q24', 'q48', 'q50'].includes(id))
      expect(texts.join()).toMatch(/"id":"(fig|act|con|aff|gap)-/);
  });
});

it('tells what warnings mean', async () => {
  const { warningMessages } = await assistant().answer(...questionCalls['q09']![0]!);
  expect(warningMessages).toMatchObject({ PERIOD_MISMATCH: expect.stringContaining('统计时段不同') as unknown });
});
