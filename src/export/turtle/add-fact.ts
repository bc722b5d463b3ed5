import { DataFactory, type NamedNode } from 'n3';
import type { Citation, FactRecord, Related } from '../../store/records/fact-record.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import { date, decimal, edtf, integer, own, resource, term, text } from './terms.ts';
import type { Triples } from './triples.ts';

const commonTypes: Partial<Record<FactRow['type'], string>> = {
  Activity: 'schema:Event',
  Tenure: 'org:Membership',
};
const words = [
  'derivation',
  'rank',
  'rankReason',
  'note',
  'scope',
  'periodBasis',
  'kind',
  'title',
  'theme',
  'status',
  'family',
  'aspect',
  'reason',
  'printedAs',
  'unit',
  'precision',
  'statType',
  'stage',
] as const;
const lists = [
  'warnings',
  'groups',
  'level',
  'group',
  'groupNot',
  'siteType',
  'contractType',
  'unionForm',
  'unionLevel',
] as const;
const bounds = ['lower', 'upper'] as const;

/** Says a fact: what it states, of whom, when, and where it is stated. */
export function addFact(triples: Triples, { fact, relations, citations }: FactRecord): void {
  const subject = resource(fact.id);
  triples.add(subject, term('rdf:type'), term(`gh:${fact.type}`));
  triples.add(subject, term('rdf:type'), term(commonTypes[fact.type] ?? 'prov:Entity'));
  addProperties(triples, subject, fact);
  for (const relation of relations) addRelation(triples, subject, relation);
  for (const citation of citations) addCitation(triples, subject, citation);
}

function addProperties(triples: Triples, subject: NamedNode, fact: FactRow): void {
  for (const name of words) triples.addKnown(subject, [own(name), fact[name]], (value) => text(value));
  for (const name of lists) for (const value of [fact[name] ?? []].flat()) triples.add(subject, own(name), text(value));
  triples.addKnown(subject, [own('value'), fact.exact], decimal);
  for (const name of bounds) triples.addKnown(subject, [own(name), fact[name]], decimal);
  triples.addKnown(subject, [own('edition'), fact.edition], integer);
  triples.addKnown(subject, [own('period'), fact.periodEdtf], edtf);
  triples.addKnown(subject, [term('schema:startDate'), fact.periodFrom], date);
  triples.addKnown(subject, [term('schema:endDate'), fact.periodTo], date);
}

/** Whom it concerns; who did it also by the role. What it replaces is its earlier version. */
function addRelation(triples: Triples, subject: NamedNode, { relation, role, target }: Related): void {
  const object = resource(target);
  triples.add(subject, own(relation), object);
  if (role !== null) triples.add(subject, own(role), object);
  if (relation === 'SUPERSEDES') triples.add(subject, term('prov:wasRevisionOf'), object);
}

/** The source, and the place in it with the printed form to look for. */
function addCitation(triples: Triples, subject: NamedNode, { source, block, sentence, anchor }: Citation): void {
  triples.add(subject, term('prov:wasDerivedFrom'), resource(source));
  if (block === null && anchor === null) return;
  const place = DataFactory.blankNode();
  triples.add(subject, term('prov:qualifiedDerivation'), place);
  triples.add(place, term('rdf:type'), term('prov:Derivation'));
  triples.add(place, term('prov:entity'), resource(source));
  if (block !== null) triples.add(place, own('block'), integer(block));
  if (sentence !== null) triples.add(place, own('sentence'), integer(sentence));
  if (anchor !== null) triples.add(place, own('anchor'), text(anchor));
}
