import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { ask } from '../server/ask.ts';
import { allLinks, entityLists, type LinkNode } from './all-links.ts';
import { allOf, download, sampled, useExports } from './exported.ts';

jest.setTimeout(60_000);

const server = useExports();
const readers = { gexf, graphml } as const;
const formats = ['gexf', 'graphml'] as const;

/** Read once for both formats. */
let known: Promise<LinkNode[]> | undefined;

describe.each(formats)('the whole graph as %s', (format) => {
  let text: string;
  let graph: MultiGraph;
  beforeAll(async () => {
    text = (await download(server().base, `graph.${format}`)).text;
    graph = readers[format].parse(MultiGraph, text, { addMissingNodes: false });
  });

  it('is well-formed XML, namespaces included', () => {
    expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
  });

  it('has all entities of the API with their names as labels', async () => {
    const lists = await Promise.all(
      entityLists.map((list) =>
        allOf<{ id: string; name: string; nameEn: string }>(server().base, list, 'id name nameEn'),
      ),
    );
    const entities = lists.flat();
    expect(graph.order).toBe(entities.length);
    for (const { id, name, nameEn } of sampled(entities, 200)) {
      expect(graph.getNodeAttributes(id)).toMatchObject({ label: name, nameEn });
    }
  });

  it('has all links of the API with their kind, derivation, ends and facts', async () => {
    const links = await (known ??= allLinks(server().base));
    expect(graph.size).toBe(links.length);
    for (const link of sampled(links, 200)) {
      const { kind, derivation, facts } = graph.getEdgeAttributes(link.id);
      expect({ kind, derivation, ends: [...graph.extremities(link.id)].toSorted() }).toEqual({
        kind: link.kind,
        derivation: link.derivation,
        ends: [link.from.id, link.to.id].toSorted(),
      });
      expect(String(facts).split('; ')).toEqual(expect.arrayContaining(link.facts.map(({ id }) => id)));
    }
  });

  it('knows that only who acts beside whom has no direction', () => {
    const undirected = [...text.matchAll(/<edge id="([^"]*)"[^>]* (?:type="undirected"|directed="false")/g)];
    const partnered = graph.filterEdges((_edge, { kind }) => kind === 'PARTNERED');
    expect(undirected.map(([, id]) => id).toSorted()).toEqual(partnered.toSorted());
    expect(partnered.length).toBeGreaterThan(0);
  });
});

it('says in GEXF from when to when a link is known to last, in whole dates', async () => {
  const { text } = await download(server().base, 'graph.gexf');
  const starts = [...text.matchAll(/<edge [^>]* start="([^"]*)"/g)].map(([, day]) => day);
  expect(starts.length).toBeGreaterThan(50);
  for (const day of starts) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(text).toContain('mode="dynamic" timeformat="date"');
});

it('gives every attribute in GEXF a declaration', async () => {
  const { text } = await download(server().base, 'graph.gexf');
  const declared = new Set([...text.matchAll(/<attribute id="(\w+)"/g)].map(([, id]) => id));
  const used = new Set([...text.matchAll(/<attvalue for="(\w+)"/g)].map(([, id]) => id));
  expect([...used].filter((id) => !declared.has(id))).toEqual([]);
});

it('keeps to the kinds of links asked for', async () => {
  const { text } = await download(server().base, 'graph.graphml', { kinds: 'UNDER,RAN' });
  const graph = graphml.parse(MultiGraph, text);
  const kinds = new Set(graph.mapEdges((_edge, { kind }) => String(kind)));
  expect([...kinds].toSorted()).toEqual(['RAN', 'UNDER']);
});

it.each(formats)('exports an entity with what it is linked with as %s', async (format) => {
  const id = 'union-410183';
  const { text } = await download(server().base, `neighbourhood.${format}`, { id });
  const graph = readers[format].parse(MultiGraph, text);
  const { data } = await ask(server().base, `{ union(id: "${id}") { links { totalCount } } }`);
  expect(graph.degree(id)).toBe((data as { union: { links: { totalCount: number } } }).union.links.totalCount);
  expect(graph.size).toBe(graph.degree(id));
});

it('goes two hops where it is asked to', async () => {
  const wide = await download(server().base, 'neighbourhood.gexf', { id: 'union-410183', hops: '2' });
  const near = await download(server().base, 'neighbourhood.gexf', { id: 'union-410183' });
  const order = ({ text }: { text: string }) => gexf.parse(MultiGraph, text).order;
  expect(order(wide)).toBeGreaterThan(order(near));
});
