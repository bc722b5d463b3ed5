import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { Parser, Store } from 'n3';
import { resource, term } from '../../src/export/turtle/terms.ts';
import { allLinks, type LinkNode } from './all-links.ts';
import { download, rowsOf, useExports } from './exported.ts';
import { schemaErrors } from './xml-schema.ts';

jest.setTimeout(60_000);

const server = useExports();
const readers = { gexf, graphml } as const;
const formats = ['gexf', 'graphml'] as const;

let links: LinkNode[];
beforeAll(async () => {
  links = await allLinks(server().base);
}, 120_000);

const text = async (file: string, parameters: Record<string, string> = {}) =>
  (await download(server().base, file, parameters)).text;
const idsOf = (some: readonly LinkNode[]) => some.map(({ id }) => id).toSorted();
const endsOf = (some: readonly LinkNode[]) => [...new Set(some.flatMap(({ from, to }) => [from.id, to.id]))].toSorted();
const irisOf = (ids: readonly string[]) => ids.map((id) => resource(id).value).toSorted();

interface Asked {
  readonly parameters: Record<string, string>;
  readonly isMeant: (link: LinkNode) => boolean;
}
const asked: readonly Asked[] = [
  { parameters: { kinds: 'RAN,PARTNERED' }, isMeant: ({ kind }) => ['RAN', 'PARTNERED'].includes(kind) },
  { parameters: { filter: '{derivations: [STATED]}' }, isMeant: ({ derivation }) => derivation === 'STATED' },
  {
    parameters: { kinds: 'UNDER', filter: '{"derivations": ["STRUCTURAL"]}' },
    isMeant: ({ kind, derivation }) => kind === 'UNDER' && derivation === 'STRUCTURAL',
  },
];

describe.each(formats)('links as %s', (format) => {
  const read = async (parameters: Record<string, string> = {}) =>
    readers[format].parse(MultiGraph, await text(`links.${format}`, parameters), { addMissingNodes: false });

  it.each(asked)('are those that match $parameters, with the entities at their ends, each once', async (one) => {
    const meant = links.filter(one.isMeant);
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.length).toBeLessThan(links.length);
    const graph = await read(one.parameters);
    expect(graph.edges().toSorted()).toEqual(idsOf(meant));
    expect(graph.nodes().toSorted()).toEqual(endsOf(meant));
    expect(await schemaErrors(format, await text(`links.${format}`, one.parameters))).toEqual([]);
  });

  it('are the first so many, as in the table', async () => {
    const rows = rowsOf(await text('links.csv', { kinds: 'RAN', first: '7' }));
    const graph = await read({ kinds: 'RAN', first: '7' });
    expect(graph.edges()).toEqual(rows.map(({ id }) => id));
    expect(graph.nodes().toSorted()).toEqual(
      [...new Set(rows.flatMap(({ source, target }) => [source, target]))].toSorted(),
    );
  });

  it('are the whole graph where nothing is filtered', async () => {
    expect(await text(`links.${format}`)).toBe(await text(`graph.${format}`));
  });
});

describe('links as Turtle', () => {
  const read = async (file: string, parameters: Record<string, string> = {}) =>
    new Store(new Parser({ format: 'text/turtle' }).parse(await text(file, parameters)));
  const subjects = (store: Store, predicate: string) =>
    store
      .getSubjects(term(predicate), null, null)
      .map(({ value }) => value)
      .toSorted();

  it.each(asked)('are those that match $parameters, and say what the whole graph says', async (one) => {
    const meant = links.filter(one.isMeant);
    const [part, whole] = [await read('links.ttl', one.parameters), await read('graph.ttl')];
    expect(subjects(part, 'rdf:subject')).toEqual(irisOf(idsOf(meant)));
    expect(subjects(part, 'skos:prefLabel')).toEqual(irisOf(endsOf(meant)));
    expect(part.getQuads(null, null, null, null).every((quad) => whole.has(quad))).toBe(true);
  });

  it('are all links and entities, and no facts, where nothing is filtered', async () => {
    const store = await read('links.ttl');
    expect(subjects(store, 'rdf:subject')).toEqual(irisOf(idsOf(links)));
    expect(store.countQuads(null, term('rdf:type'), term('gh:Figure'), null)).toBe(0);
  });
});
