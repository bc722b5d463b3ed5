import { DataFactory, Parser, Store } from 'n3';
import { prefixes, resource, term } from '../../src/export/turtle/terms.ts';
import { allOf, download, sampled, useExports } from './exported.ts';

const server = useExports();
const entityLists = ['unions', 'organisations', 'people', 'programmes', 'honours', 'places'];
const types = { figures: 'Figure', activities: 'Activity', conferrals: 'Conferral', gaps: 'Gap' } as const;

interface FigureNode {
  readonly id: string;
  readonly exact: string;
  readonly printedAs: string;
  readonly about: { readonly id: string };
  readonly period: { readonly from: string | null };
  readonly citations: readonly { readonly anchor: string | null; readonly source: { readonly id: string } }[];
}

let store: Store;
beforeAll(async () => {
  const { text } = await download(server().base, 'graph.ttl');
  store = new Store(new Parser({ format: 'text/turtle' }).parse(text));
}, 300_000);

const objects = (id: string, name: string) =>
  store.getObjects(resource(id), term(name), null).map(({ value }) => value);

it('names every entity of the API in both languages', async () => {
  const lists = await Promise.all(
    entityLists.map((list) =>
      allOf<{ id: string; name: string; nameEn: string }>(server().base, list, 'id name nameEn'),
    ),
  );
  const entities = lists.flat();
  for (const { id, name, nameEn } of sampled(entities, 200)) {
    expect(objects(id, 'skos:prefLabel').toSorted()).toEqual([name, nameEn].toSorted());
  }
  const kinds = ['Union', 'Organisation', 'Person', 'Programme', 'Honour', 'Place'].map((type) => term(`gh:${type}`));
  const found = kinds.flatMap((kind) => store.getSubjects(term('rdf:type'), kind, null));
  expect(found).toHaveLength(entities.length);
});

it.each(Object.entries(types))('has the %s of the API, deprecated ones too', async (list, type) => {
  const found = store.getSubjects(term('rdf:type'), term(`gh:${type}`), null).map(({ value }) => value);
  const nodes = await allOf<{ id: string }>(server().base, list, 'id');
  const hidden = found.filter((iri) => !nodes.some(({ id }) => resource(id).value === iri));
  expect(found.length - hidden.length).toBe(nodes.length);
  for (const iri of hidden) {
    expect(store.getObjects(DataFactory.namedNode(iri), term('gh:rank'), null).map(({ value }) => value)).toEqual([
      'DEPRECATED',
    ]);
  }
});

it('says of figures what the API says, and from which source it comes', async () => {
  const fields = 'id exact printedAs about { id } period { from } citations { anchor source { id } }';
  for (const node of sampled(await allOf<FigureNode>(server().base, 'figures', fields), 200)) {
    expect(objects(node.id, 'gh:value')).toEqual([node.exact]);
    expect(objects(node.id, 'gh:printedAs')).toEqual([node.printedAs]);
    expect(objects(node.id, 'gh:about')).toEqual([resource(node.about.id).value]);
    expect(objects(node.id, 'schema:startDate')).toEqual(node.period.from === null ? [] : [node.period.from]);
    const sources = new Set(node.citations.map(({ source }) => resource(source.id).value));
    expect(new Set(objects(node.id, 'prov:wasDerivedFrom'))).toEqual(sources);
  }
});

it('lets every citation be followed to a place in its source', () => {
  const places = store.getObjects(null, term('prov:qualifiedDerivation'), null);
  expect(places.length).toBeGreaterThan(400);
  for (const place of places) {
    expect(store.getObjects(place, term('prov:entity'), null)).toHaveLength(1);
  }
});

it('derives every link from facts that are there', () => {
  const links = store.getSubjects(term('rdf:subject'), null, null);
  expect(links.length).toBeGreaterThan(400);
  for (const link of links) {
    const facts = store.getObjects(link, term('prov:wasDerivedFrom'), null);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(store.countQuads(fact, term('rdf:type'), null, null)).toBeGreaterThan(0);
  }
});

it('uses no terms but those of its prefixes', () => {
  const known = Object.values(prefixes);
  const predicates = store.getPredicates(null, null, null).map(({ value }) => value);
  expect(predicates.filter((iri) => !known.some((prefix) => iri.startsWith(prefix)))).toEqual([]);
});
