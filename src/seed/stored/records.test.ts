import { join } from 'node:path';
import { groupBy } from '../check/group-by.ts';
import { decodeEntity } from '../../store/records/entity-record.ts';
import { decodeFact } from '../../store/records/fact-record.ts';
import { loadableSeeds } from '../examine-seeds.ts';
import { toStoredGraph } from './to-stored-graph.ts';

const { nodes, relationships } = toStoredGraph(loadableSeeds(join(__dirname, '../../../seeds')));
const byId = new Map(nodes.map((node) => [node.id, node]));
const leadingOut = groupBy(relationships, ({ from }) => from);
const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label));
const property = (id: string, name: string) => byId.get(id)?.properties[name] ?? null;
const out = (id: string, ...types: string[]) => (leadingOut.get(id) ?? []).filter(({ type }) => types.includes(type));
const recordOf = (id: string) => String(property(id, 'record'));
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();

/** Where a fact leads: every relationship of it that is neither evidence nor computed for reading. */
const relationsOf = (id: string) =>
  (leadingOut.get(id) ?? [])
    .filter(({ type }) => type !== 'CITES' && type !== 'CONCERNS')
    .map(({ type, to, properties: { role = null, basis = null } }) => {
      const name = property(to, 'name') ?? property(to, 'title');
      return { relation: type, role, basis, target: to, name, nameEn: property(to, 'nameEn') };
    });

it.each(['Figure', 'Activity', 'Conferral', 'Gap', 'Affiliation', 'Tenure'])(
  'puts down with each %s to what it leads in the graph',
  (label) => {
    const facts = labelled(label);
    expect(facts.length).toBeGreaterThan(0);
    for (const { id } of facts) expect(sorted(decodeFact(recordOf(id)).relations)).toEqual(sorted(relationsOf(id)));
  },
);

it('puts down the properties of each fact, and where it is stated', () => {
  for (const { id, properties } of labelled('Fact')) {
    const { fact, citations } = decodeFact(recordOf(id));
    for (const [name, value] of Object.entries(fact)) expect(value).toEqual(properties[name] ?? null);
    const stated = out(id, 'CITES').map(({ to, properties: { anchor = null } }) => {
      const source = out(to, 'IN_SOURCE')[0]?.to ?? to;
      const place = { block: property(to, 'block'), sentence: property(to, 'sentence') };
      return { title: property(source, 'title'), source, ...place, anchor };
    });
    expect(citations).toHaveLength(stated.length);
    expect(citations).toEqual(expect.arrayContaining(stated));
  }
});

it('puts down with each figure for what it was counted, and where its subject lies', () => {
  for (const { id } of labelled('Figure')) {
    const { countedIn, place } = decodeFact(recordOf(id));
    const counted = out(id, 'COUNTED_IN').flatMap(({ to }) => relationsOf(to));
    const wanted = counted.filter(({ relation }) => /^(OF_PROGRAMME|OF_HONOUR|DONE_FOR)$/.test(relation));
    expect(sorted(countedIn)).toEqual(sorted(wanted));
    const places = out(id, 'ABOUT').flatMap(({ to }) => out(to, 'LOCATED_IN'));
    expect(place?.id).toBe(places[0]?.to);
  }
});

it('puts down the properties of each entity, to what it belongs, and the articles in which it stands', () => {
  for (const { id, properties } of labelled('Entity')) {
    const { entity, above, sources } = decodeEntity(recordOf(id));
    for (const [name, value] of Object.entries(entity)) expect(value).toEqual(properties[name] ?? null);
    const upward = out(id, 'UNDER', 'LED_BY', 'BELONGS_TO', 'LOCATED_IN').map(({ type, to }) => {
      return { kind: type, id: to, name: property(to, 'name'), nameEn: property(to, 'nameEn') };
    });
    expect(sorted(above)).toEqual(sorted(upward));
    const stated = out(id, 'STATED_IN').map(({ to }) => ({ source: to, title: property(to, 'title') }));
    expect(sources).toEqual(stated);
  }
});
