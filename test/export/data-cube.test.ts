import { Parser, Store, type NamedNode, type Term } from 'n3';
import { prefixes, resource, term } from '../../src/export/turtle/terms.ts';
import { cubeOf, groupAt, groupsOf, parametersOf, property, typed, values, type AskedGroups } from './cube-groups.ts';
import { download, rowsOf, useExports } from './exported.ts';

jest.setTimeout(60_000);

const server = useExports();

/** What is exported, and how the API is asked for the same. */
const asked: readonly AskedGroups[] = [
  { filter: '{measure: ["aid.amount"]}', groupBy: ['SUBJECT', 'YEAR'] },
  { filter: '{in: "place-410000"}', groupBy: ['MEASURE'] },
  { filter: '{statedIn: "src-002"}', groupBy: ['SITE_TYPE', 'GROUP', 'PROGRAMME'] },
  { filter: '{in: "place-320000"}', groupBy: [] },
];

describe.each(asked)('$filter by $groupBy as an RDF Data Cube', (one) => {
  const { groupBy } = one;
  let store: Store;
  let groups: readonly object[];
  let observations: Term[];
  beforeAll(async () => {
    store = await cubeOf(server().base, one);
    groups = await groupsOf(server().base, one);
    observations = typed(store, 'qb:Observation');
  }, 60_000);

  it('has an observation a group, with the keys, numbers, bounds, unit, refusal and warnings of the API', () => {
    expect(groups.length).toBeGreaterThan(0);
    expect(observations.map((one) => groupAt(store, one, groupBy))).toEqual(groups);
  });

  it('derives each from the facts that the table names', async () => {
    const rows = rowsOf((await download(server().base, 'aggregate.csv', parametersOf(one))).text);
    const facts = rows.map((row) => (row['facts'] ?? '').split('; ').map((id) => resource(id).value));
    expect(observations.map((one) => values(store, one, 'prov:wasDerivedFrom'))).toEqual(facts);
  });

  it('is well-formed: each observation has one data set, and all dimensions and measures of its structure', () => {
    for (const observation of observations) {
      const [structure, ...more] = structuresOf(store, observation);
      expect(more).toEqual([]);
      for (const kind of ['qb:dimension', 'qb:measure']) {
        for (const component of componentsOf(store, structure, kind)) {
          expect(store.getObjects(observation as NamedNode, component, null)).toHaveLength(1);
        }
      }
      expect(componentsOf(store, structure, 'qb:measure').length).toBeGreaterThan(0);
    }
  });

  it('is well-formed: no two observations have the same values in all dimensions', () => {
    const keys = observations.map((one) => groupBy.map((by) => values(store, one, property(by)).join()).join(' '));
    expect(new Set(keys).size).toBe(observations.length);
  });

  it('is well-formed: dimensions have a range, and values of their code list', () => {
    const dimensions = typed(store, 'qb:DimensionProperty');
    expect(dimensions.map(({ value }) => value).toSorted()).toEqual(
      groupBy.map((by) => term(property(by)).value).toSorted(),
    );
    for (const dimension of dimensions) {
      const [list] = store.getObjects(dimension as NamedNode, term('qb:codeList'), null);
      expect(values(store, dimension, 'rdfs:range')).toEqual([term('skos:Concept').value]);
      for (const key of store.getObjects(null, dimension as NamedNode, null)) {
        expect(values(store, key, 'rdf:type')).toEqual([term('skos:Concept').value]);
        expect(values(store, key, 'skos:inScheme')).toEqual([list?.value]);
      }
    }
  });

  it('declares every property of an observation, and uses no terms but those of its prefixes', () => {
    const known = Object.values(prefixes);
    const used = store.getPredicates(null, null, null).map(({ value }) => value);
    expect(used.filter((iri) => !known.some((prefix) => iri.startsWith(prefix)))).toEqual([]);
    const ours = observations.flatMap((one) => store.getQuads(one as NamedNode, null, null, null));
    const undeclared = ours.filter(
      ({ predicate }) =>
        predicate.value.startsWith(prefixes.gh) && store.countQuads(predicate, term('rdf:type'), null, null) === 0,
    );
    expect(undeclared).toEqual([]);
  });
});

it('keeps groups that add and groups that do not apart, since the one have numbers that the others have not', async () => {
  const store = await cubeOf(server().base, { filter: '{in: "place-410000"}', groupBy: ['MEASURE'] });
  const sets = typed(store, 'qb:DataSet').map(({ value }) => value);
  expect(sets.map((iri) => iri.split(':').at(-1))).toEqual(['added', 'counted']);
  const refused = store.getSubjects(term('gh:refused'), null, null);
  expect(refused.length).toBeGreaterThan(0);
  for (const one of refused) {
    expect(values(store, one, 'qb:dataSet')).toEqual([sets[1]]);
    expect(values(store, one, 'gh:sum')).toEqual([]);
  }
});

it('leads from keys to the entities, sources and measures of the graph', async () => {
  const store = await cubeOf(server().base, {
    filter: '{measure: ["aid.amount"]}',
    groupBy: ['SUBJECT', 'MEASURE', 'SOURCE'],
  });
  const { text } = await download(server().base, 'graph.ttl');
  const graph = new Store(new Parser({ format: 'text/turtle' }).parse(text));
  const things = store.getObjects(null, term('foaf:focus'), null);
  expect(things.length).toBeGreaterThan(3);
  for (const thing of things) expect(graph.countQuads(thing, term('rdf:type'), null, null)).toBeGreaterThan(0);
});

it('has names of its own for another question, and the same for the same', async () => {
  const names = async (filter: string) =>
    typed(await cubeOf(server().base, { filter, groupBy: ['YEAR'] }), 'qb:DataSet').map(({ value }) => value);
  const [one, again, other] = [
    await names('{measure: ["aid.amount"]}'),
    await names('{measure: ["aid.amount"]}'),
    await names('{measure: ["aid.persons"]}'),
  ];
  expect(again).toEqual(one);
  expect(other?.[0]).not.toBe(one?.[0]);
});

/** The structures of the data sets that an observation is of. */
function structuresOf(store: Store, observation: Term): Term[] {
  const sets = store.getObjects(observation as NamedNode, term('qb:dataSet'), null);
  return sets.flatMap((set) => store.getObjects(set, term('qb:structure'), null));
}

/** The properties of a kind that a structure has. */
function componentsOf(store: Store, structure: Term | undefined, kind: string): NamedNode[] {
  const components = store.getObjects(structure as NamedNode, term('qb:component'), null);
  return components.flatMap((one) => store.getObjects(one, term(kind), null)) as NamedNode[];
}
