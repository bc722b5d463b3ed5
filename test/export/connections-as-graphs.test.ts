import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { Parser, Store } from 'n3';
import { prefixes, resource, term } from '../../src/export/turtle/terms.ts';
import { ask } from '../server/ask.ts';
import { allLinks, entityLists, type LinkNode } from './all-links.ts';
import { allOf, download, sampled, useExports } from './exported.ts';

jest.setTimeout(60_000);

const server = useExports();
const readers = { gexf, graphml } as const;
const formats = ['gexf', 'graphml'] as const;
const facts = { figures: 'Figure', activities: 'Activity', conferrals: 'Conferral', gaps: 'Gap' } as const;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

let links: LinkNode[];
beforeAll(async () => {
  links = await allLinks(server().base);
}, 120_000);

const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const entitiesOf = (list: string) => allOf<Named>(server().base, list, 'id name nameEn');

describe.each(formats)('a list of entities as %s', (format) => {
  const read = async (list: string, parameters: Record<string, string> = {}) =>
    readers[format].parse(MultiGraph, (await download(server().base, `${list}.${format}`, parameters)).text, {
      addMissingNodes: false,
    });

  it.each(entityLists)('has the %s of the API in its order, and the links between two of them', async (list) => {
    const graph = await read(list);
    const listed = await entitiesOf(list);
    expect(graph.nodes()).toEqual(idsOf(listed));
    for (const { id, name, nameEn } of sampled(listed, 100)) {
      expect(graph.getNodeAttributes(id)).toMatchObject({ label: name, nameEn });
    }
    expect(graph.edges().toSorted()).toEqual(between(idsOf(listed)));
  });

  it('respects filter, order and number, as the list does', async () => {
    const filter = '{in: "place-410000"}';
    const graph = await read('unions', { filter, sort: 'MOST_LINKS', first: '5' });
    const query = `{ unions(filter: ${filter}, sort: MOST_LINKS, first: 5) { nodes { id } } }`;
    const { data } = await ask(server().base, query);
    const listed = idsOf((data as { unions: { nodes: Named[] } }).unions.nodes);
    expect(listed).toHaveLength(5);
    expect(graph.nodes()).toEqual(listed);
    expect(graph.edges().toSorted()).toEqual(between(listed));
    expect(graph.size).toBeGreaterThan(0);
  });

  it('keeps to the kinds of links asked for', async () => {
    const graph = await read('unions', { kinds: 'UNDER' });
    const under = links.filter(({ kind }) => kind === 'UNDER');
    expect(graph.edges().toSorted()).toEqual(idsOf(under).toSorted());
  });
});

describe('lists as Turtle', () => {
  let whole: Store;
  beforeAll(async () => {
    whole = await read('graph');
  });

  it.each(entityLists)('has the %s of the API, and the links between two of them', async (list) => {
    const store = await read(list);
    const listed = await entitiesOf(list);
    expect(subjects(store, 'skos:prefLabel')).toEqual(irisOf(idsOf(listed)));
    expect(subjects(store, 'rdf:subject')).toEqual(irisOf(between(idsOf(listed))));
    expect(isPartOf(store, whole)).toBe(true);
  });

  it.each(Object.entries(facts))(
    'has the %s of the API, and says of them what the whole graph says',
    async (list, type) => {
      const store = await read(list);
      const listed = await allOf<{ id: string }>(server().base, list, 'id');
      expect(subjects(store, 'rdf:type', `gh:${type}`)).toEqual(irisOf(idsOf(listed)));
      expect(isPartOf(store, whole)).toBe(true);
      for (const { id } of sampled(listed, 50)) expect(said(store, id)).toBe(said(whole, id));
    },
  );

  it('names the subject, the measure and the sources of every figure of a part', async () => {
    const store = await read('figures', { filter: '{measure: ["aid.amount"]}', first: '5' });
    expect(subjects(store, 'rdf:type', 'gh:Figure')).toHaveLength(5);
    expect(subjects(store, 'skos:notation')).toHaveLength(1);
    for (const [leads, names] of [
      ['gh:about', 'skos:prefLabel'],
      ['gh:ofMeasure', 'skos:prefLabel'],
      ['prov:wasDerivedFrom', 'schema:name'],
    ] as const) {
      const targets = store.getObjects(null, term(leads), null);
      expect(targets.length).toBeGreaterThan(0);
      for (const target of targets) expect(store.countQuads(target, term(names), null, null)).toBeGreaterThan(0);
    }
  });

  it('has deprecated facts where the filter asks for them', async () => {
    const store = await read('figures', { filter: '{ranks: [DEPRECATED]}' });
    const ranks = store.getObjects(null, term('gh:rank'), null).map(({ value }) => value);
    expect(ranks).toEqual(['DEPRECATED']);
  });

  it('has the sources and the measures of the API by their titles and keys', async () => {
    const sources = await allOf<{ id: string; title: string }>(server().base, 'sources', 'id title');
    const measures = await allOf<{ id: string; key: string }>(server().base, 'measures', 'id key');
    const [store, counted] = [await read('sources'), await read('measures')];
    expect(valuesOf(store, 'schema:name')).toEqual(
      sources.map(({ id, title }) => [resource(id).value, title]).toSorted(),
    );
    expect(valuesOf(counted, 'skos:notation')).toEqual(
      measures.map(({ id, key }) => [resource(id).value, key]).toSorted(),
    );
  });
});

async function read(list: string, parameters: Record<string, string> = {}): Promise<Store> {
  const { text } = await download(server().base, `${list}.ttl`, parameters);
  return new Store(new Parser({ format: 'text/turtle' }).parse(text));
}

/** The ids of the links both of whose ends are among these. */
function between(ids: readonly string[]): string[] {
  const among = new Set(ids);
  return idsOf(links.filter(({ from, to }) => among.has(from.id) && among.has(to.id))).toSorted();
}

function irisOf(ids: readonly string[]): string[] {
  return ids.map((id) => resource(id).value).toSorted();
}

function subjects(store: Store, predicate: string, object?: string): string[] {
  const found = store.getSubjects(term(predicate), object === undefined ? null : term(object), null);
  return found.map(({ value }) => value).toSorted();
}

function valuesOf(store: Store, predicate: string): string[][] {
  return store
    .getQuads(null, term(predicate), null, null)
    .map(({ subject, object }) => [subject.value, object.value])
    .toSorted();
}

/** How much is said of something. */
function said(store: Store, id: string): number {
  return store.countQuads(resource(id), null, null, null);
}

/** Whether all that is said of what has an id is said in the other too. */
function isPartOf(part: Store, whole: Store): boolean {
  const ours = part.getQuads(null, null, null, null).filter(({ subject, object }) => {
    return subject.value.startsWith(prefixes.id) && object.termType !== 'BlankNode';
  });
  return ours.length > 0 && ours.every((quad) => whole.has(quad));
}
