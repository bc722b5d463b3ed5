import { download, useExports } from './exported.ts';
import { schemaErrors, type GraphFormat } from './xml-schema.ts';

jest.setTimeout(60_000);

const server = useExports();
const formats: readonly GraphFormat[] = ['gexf', 'graphml'];
const parts = [
  { part: 'the whole graph', file: 'graph', parameters: {} },
  { part: 'the links of two kinds', file: 'graph', parameters: { kinds: 'UNDER,PARTNERED' } },
  { part: 'a neighbourhood', file: 'neighbourhood', parameters: { id: 'union-410183' } },
  { part: 'a neighbourhood of two hops', file: 'neighbourhood', parameters: { id: 'union-410183', hops: '2' } },
];
/** What breaks a valid document, one thing each. */
const breaks: readonly { what: string; of: RegExp; by: string }[] = [
  { what: 'an edge to a node that is not there', of: / target="[^"]*"/, by: ' target="union-nowhere"' },
  { what: 'an edge without a source', of: / source="[^"]*"/, by: '' },
  { what: 'an element of no such name', of: /<node id="([^"]*)"/, by: '<vertex/><node id="$1"' },
  { what: 'an attribute of no such type', of: /type="string"/, by: 'type="text"' },
  { what: 'an attribute of no such name', of: /<node /, by: '<node colour="red" ' },
  { what: 'a document cut off', of: /<\/graph>[^]*$/, by: '' },
];

describe.each(formats)('%s', (format) => {
  it.each(parts)('of $part is valid by its schema', async ({ file, parameters }) => {
    const { status, text } = await download(server().base, `${file}.${format}`, parameters);
    expect(status).toBe(200);
    expect(text).toMatch(/<edge /);
    expect(await schemaErrors(format, text)).toEqual([]);
  });

  it.each(breaks)('with $what is not valid', async ({ of, by }) => {
    const { text } = await download(server().base, `neighbourhood.${format}`, { id: 'union-410183' });
    const broken = text.replace(of, by);
    expect(broken).not.toBe(text);
    expect(await schemaErrors(format, broken)).not.toEqual([]);
  });
});

it('finds a day that is none in GEXF', async () => {
  const { text } = await download(server().base, 'graph.gexf');
  expect(await schemaErrors('gexf', text.replace(/ start="[^"]*"/, ' start="2020-02-30"'))).not.toEqual([]);
});
