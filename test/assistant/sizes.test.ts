import { listedTool } from '../../src/assistant/list-tools.ts';
import { tools } from '../../src/assistant/tools.ts';
import { tokensOf } from './tokens-of.ts';
import { useAssistant } from './use-assistant.ts';

const assistant = useAssistant();
const MOST_TOKENS = 6_000;

/** Calls that have far more to say than fits in 8 KB, and the key of their list. */
const long: readonly (readonly [tool: string, asked: Readonly<Record<string, unknown>>, list: string])[] = [
  ['figures', {}, 'figures'],
  ['activities', {}, 'activities'],
  ['list_entities', { kind: 'PLACE' }, 'entities'],
  ['source', { source: '002', show: 'FACTS' }, 'facts'],
  ['links_of', { entity: '河南省总工会' }, 'links'],
  ['honours', {}, 'facts'],
  ['aggregate', { measure: ['site.count', 'aid.amount', 'union.members', 'honour.persons'] }, 'facts'],
  ['timeline', { subject: '焦作市总工会', kinds: ['ACTIVITY', 'FIGURE'] }, 'entries'],
];

it('tells a client of all tools in at most 6,000 tokens', () => {
  expect(tokensOf(JSON.stringify({ tools: tools.map(listedTool) }))).toBeLessThanOrEqual(MOST_TOKENS);
});

it.each(long)('%s %j is cut at whole entries, and goes on until nothing is left out', async (tool, asked, list) => {
  const seen: unknown[] = [];
  let cursor: string | undefined;
  let leftOut: number | undefined;
  do {
    const { text } = await assistant().call(tool, { ...asked, ...(cursor !== undefined && { cursor }) });
    expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThanOrEqual(8_000);
    const answer = JSON.parse(text) as { more?: { leftOut: number; cursor: string } } & Record<string, unknown[]>;
    expect(answer[list]!.length).toBeGreaterThan(0);
    if (leftOut !== undefined) expect(answer[list]!.length + (answer.more?.leftOut ?? 0)).toBe(leftOut);
    seen.push(...answer[list]!);
    ({ cursor, leftOut } = answer.more ?? { cursor: undefined, leftOut: undefined });
  } while (cursor !== undefined);
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(seen.length);
});

it('says more where more is asked for, up to 32 KB', async () => {
  const size = async (maxBytes: number) => (await assistant().call('figures', { maxBytes })).text.length;
  expect(await size(32_000)).toBeGreaterThan(2 * (await size(8_000)));
  expect((await assistant().call('figures', { maxBytes: 64_000 })).isError).toBe(true);
});

it('never has a tool take Cypher or GraphQL', () => {
  const names = tools.flatMap(({ arguments: { shape } }) => Object.keys(shape));
  expect(names.filter((name) => /query|cypher|graphql|document|statement/i.test(name))).toEqual([]);
  expect(tools.every(({ example }) => Object.keys(example).length > 0)).toBe(true);
});
