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
  'links.gexf': 'application/gexf+xml; charset=utf-8',
  'aggregate.ttl': 'text/turtle; charset=utf-8',
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

it.each([{ kinds: 'RAN' }, { first: '3' }, { filter: '{kinds: [RAN]}' }])(
  'says in the name of a file that it is a part: %j',
  async (parameters) => {
    const { headers } = await download(server().base, 'links.gexf', parameters);
    expect(headers.get('content-disposition')).toContain('filename="gonghui-links-part-');
  },
);

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
  ['aggregate.gexf', {}, 400, /has not the format gexf, since groups .* are not linked.*: it has csv, jsonl, ttl$/],
  ['aggregate.graphml', {}, 400, /are not linked/],
  ['links.xlsx', {}, 400, /it has csv, jsonl, gexf, graphml, ttl$/],
  ['neighbourhood.gexf', {}, 400, /id/],
  ['neighbourhood.gexf', { id: 'union-410183', hops: '3' }, 400, /hops/],
  ['neighbourhood.gexf', { id: 'union-0' }, 404, /union-0/],
] as const)('refuses %s %j before the first byte, and says what there is', async (file, parameters, status, said) => {
  const answer = await download(server().base, file, parameters);
  const { code, message } = JSON.parse(answer.text) as { code: string; message: string };
  expect({ status: answer.status, code }).toEqual({ status, code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT' });
  expect(message).toMatch(said);
});

const all = {
  filter: '{}',
  sort: 'NAME',
  first: '1',
  groupBy: 'YEAR',
  id: 'union-410183',
  hops: '1',
  kinds: 'RAN',
} as const;

it.each([
  ['unions.csv', ['filter', 'sort', 'first']],
  ['unions.gexf', ['filter', 'sort', 'first', 'kinds']],
  ['figures.ttl', ['filter', 'sort', 'first']],
  ['links.csv', ['filter', 'first', 'kinds']],
  ['links.gexf', ['filter', 'first', 'kinds']],
  ['aggregate.csv', ['filter', 'groupBy', 'first']],
  ['neighbourhood.csv', ['id', 'hops', 'kinds']],
  ['graph.ttl', ['filter', 'kinds']],
] as const)('refuses of %s whatever means nothing for it, all at once, and takes %j', async (file, taken) => {
  const { status, text } = await download(server().base, file, all);
  const { code, message, allowed } = JSON.parse(text) as { code: string; message: string; allowed: string[] };
  const needless = Object.keys(all).filter((name) => !taken.some((one) => one === name));
  const said = [...message.matchAll(/(\w+): it means nothing for (\S+), and is for \w+/g)];
  expect({ status, code, allowed }).toEqual({ status: 400, code: 'BAD_USER_INPUT', allowed: taken });
  expect(said.map(([, name, asked]) => [name, asked])).toEqual(needless.map((name) => [name, file]));
  expect(message).toMatch(new RegExp(`There are ${taken.join(', ')}$`));
});

it('takes of every export what means something for it', async () => {
  const asked = {
    'unions.gexf': ['sort', 'first', 'kinds'],
    'links.gexf': ['first', 'kinds'],
    'graph.gexf': ['kinds'],
  };
  for (const [file, names] of Object.entries(asked)) {
    const parameters = Object.fromEntries(names.map((name) => [name, all[name as keyof typeof all]]));
    expect((await download(server().base, file, parameters)).status).toBe(200);
  }
});

it.each([
  ['figures.csv', { colour: 'red', first: '0', kinds: 'RAN' }, [/no parameter colour/, /first: /, /kinds: it means/]],
  ['figures.xlsx', { sort: 'NAME', filter: '{unit: [POUND]}' }, [/format xlsx/, /sort: NAME/, /POUND/]],
  ['unions.png', { sort: 'NO', filter: '{nothing: 1}' }, [/format png/, /sort: NO/, /"nothing"/]],
  ['unions.gexf', { sort: 'NO', kinds: 'LOVES' }, [/sort: NO/, /LOVES|kinds/]],
  ['links.png', { kinds: 'LOVES' }, [/format png/, /kinds/]],
  ['aggregate.gexf', { groupBy: 'MOON', filter: '{nothing: 1}' }, [/not linked/, /groupBy/, /"nothing"/]],
  ['neighbourhood.png', { kinds: 'LOVES' }, [/format png/, /id: /, /kinds/]],
])('says all that is wrong with %s %j at once', async (file, parameters, said) => {
  const { status, text } = await download(server().base, file, parameters);
  expect(status).toBe(400);
  for (const one of said) expect((JSON.parse(text) as { message: string }).message).toMatch(one);
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
