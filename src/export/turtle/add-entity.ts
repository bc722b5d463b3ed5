import type { EntityRow } from '../../store/statements/rows.ts';
import { integer, own, resource, term, text } from './terms.ts';
import type { Triples } from './triples.ts';

/** What an entity is in the vocabularies of others. */
const types: Readonly<Record<EntityRow['type'], readonly string[]>> = {
  Union: ['gh:Union', 'org:Organization'],
  Organisation: ['gh:Organisation', 'org:Organization'],
  Person: ['gh:Person', 'schema:Person'],
  Programme: ['gh:Programme', 'skos:Concept'],
  Honour: ['gh:Honour', 'skos:Concept'],
  Place: ['gh:Place', 'schema:Place'],
};
const properties = [
  'kind',
  'level',
  'form',
  'industry',
  'family',
  'target',
  'code',
  'codeSystem',
  'codeRevision',
] as const;

/** Says what an entity is and how it is called. */
export function addEntity(triples: Triples, entity: EntityRow): void {
  const subject = resource(entity.id);
  for (const type of types[entity.type]) triples.add(subject, term('rdf:type'), term(type));
  triples.add(subject, term('skos:prefLabel'), text(entity.name, 'zh'));
  triples.add(subject, term('skos:prefLabel'), text(entity.nameEn, 'en'));
  for (const alias of entity.aliases) triples.add(subject, term('skos:altLabel'), text(alias));
  for (const name of properties) triples.addKnown(subject, [own(name), entity[name]], (value) => text(value));
  triples.add(subject, own('sourcesCount'), integer(entity.sourcesCount));
}
