import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { download, useExports } from './exported.ts';

const server = useExports();
const types = {
  'figures.csv': 'text/csv; charset=utf-8',
  'figures.jsonl': 'application/jsonl; charset=utf-8',
  'figures.ttl': 'text/turtle; charset=utf-8',
  'unions.gexf': 'application/gexf+xml; charset=utf-8',
  'graph.gexf': 'application/gexf+xml; charset=utf-8',
  'graph.graphml': 'application/graphml+xml; charset=utf-8',
  'graph.ttl': 'text/turtle; charset=utf-8',
};

it.each(Object.entries(types))('answers %s as a download of its type, named after its version', async (file, type) => {
  const { status, headers } = await download(server().base, file);
  const version = headers.get('x-gonghui-version');
  const [what, ending] = file.split('.');
  const name = `gonghui-${what}-${version}.${ending}`;
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"; filename*=UTF-8''${name}`);
});

it('writes CSV with a byte order mark and lines ended by CR LF', async () => {
  const { text } = await download(server().base, 'measures.csv');
  expect(text.startsWith('\uFEFFid,key,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

it.each([
  ['nothing.csv', {}, 400, /unions, programmes, .*links, aggregate, neighbourhood, graph/],
  ['figures.xlsx', {}, 400, /it has csv, jsonl, ttl$/],
  ['figures.gexf', {}, 400, /it has csv, jsonl, ttl$/],
  ['unions.xlsx', {}, 400, /it has csv, jsonl, gexf, graphml, ttl$/],
  ['unions.gexf', { kinds: 'LOVES' }, 400, /RAN/],
  ['figures', {}, 400, /csv/],
  ['graph.csv', {}, 400, /graphml, gexf, ttl/],
  ['figures.csv', { filter: '{nothing: 1}' }, 400, /"nothing".*FigureFilter has about, .*statedIn/],
  ['figures.csv', { filter: '{unit: [POUND]}' }, 400, /POUND/],
  ['figures.csv', { filter: '{unit: ' }, 400, /neither JSON nor/],
  ['figures.csv', { sort: 'NAME' }, 400, /PERIOD, PERIOD_LATEST/],
  ['figures.csv', { first: '0' }, 400, /first/],
  ['figures.csv', { colour: 'red' }, 400, /colour.*filter, sort, first/],
  ['activities.csv', { filter: '{in: "place-0"}' }, 400, /place-0/],
  ['aggregate.csv', { filter: '{measure: ["aid.amount", "aid.money"]}' }, 400, /aid\.money/],
  ['links.csv', { filter: '{"kinds": ["LOVES"]}' }, 400, /RAN/],
  ['aggregate.csv', { groupBy: 'MOON' }, 400, /SUBJECT/],
  ['neighbourhood.gexf', {}, 400, /id/],
  ['neighbourhood.gexf', { id: 'union-410183', hops: '3' }, 400, /hops/],
  ['neighbourhood.gexf', { id: 'union-0' }, 404, /union-0/],
] as const)('refuses %s %j before the first byte, and says what there is', async (file, parameters, status, said) => {
  const answer = await download(server().base, file, parameters);
  const { code, message } = JSON.parse(answer.text) as { code: string; message: string };
  expect({ status: answer.status, code }).toEqual({ status, code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT' });
  expect(message).toMatch(said);
});

it('goes on answering when clients hang up in the middle', async () => {
  for (let times = 0; times < 3; times++) await hangUp(`${server().base}/export/graph.ttl`);
  expect((await download(server().base, 'unions.csv')).status).toBe(200);
});

/** Takes the first bytes of an answer, and goes. */
async function hangUp(url: string): Promise<void> {
  const request = get(url, { agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  await once(response, 'data');
  request.destroy();
  await once(request, 'close');
}
