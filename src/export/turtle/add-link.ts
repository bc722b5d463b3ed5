import type { NamedNode } from 'n3';
import type { ExportedLink } from '../read/exported-link.ts';
import { date, integer, own, resource, term, text } from './terms.ts';
import type { Triples } from './triples.ts';

/** Says a link, in our words and in those of others where they have them, and on which facts it rests. */
export function addLink(triples: Triples, record: ExportedLink): void {
  const { link } = record;
  const [subject, object] = [resource(record.source.id), resource(record.target.id)];
  triples.add(subject, own(link.kind), object);
  const common = commonTerm(record);
  if (common !== undefined) triples.add(subject, common, object);
  addStatement(triples, record);
}

/** The link itself, as a statement that can be spoken of. */
function addStatement(triples: Triples, { source, target, link }: ExportedLink): void {
  const statement = resource(link.id);
  triples.add(statement, term('rdf:type'), term(link.kind === 'HOLDS_POST' ? 'org:Membership' : 'gh:Link'));
  triples.add(statement, term('rdf:subject'), resource(source.id));
  triples.add(statement, term('rdf:predicate'), own(link.kind));
  triples.add(statement, term('rdf:object'), resource(target.id));
  triples.add(statement, own('derivation'), text(link.derivation));
  for (const name of ['role', 'title', 'status'] as const) {
    triples.addKnown(statement, [own(name), link[name]], (value) => text(value));
  }
  triples.addKnown(statement, [own('count'), link.count], integer);
  triples.addKnown(statement, [term('schema:startDate'), link.periodFrom], date);
  triples.addKnown(statement, [term('schema:endDate'), link.periodTo], date);
  for (const fact of link.facts) triples.add(statement, term('prov:wasDerivedFrom'), resource(fact));
}

const BODIES = ['Union', 'Organisation'];

/** What others call a link between two bodies, and between any other two. */
const commonTerms: Partial<Record<string, { readonly bodies?: string; readonly others?: string }>> = {
  BELONGS_TO: { bodies: 'org:subOrganizationOf', others: 'dcterms:isPartOf' },
  UNDER: { bodies: 'org:linkedTo' },
  LED_BY: { bodies: 'org:linkedTo' },
  PARTNERED: { bodies: 'org:linkedTo' },
  LOCATED_IN: { others: 'schema:location' },
  HOLDS_POST: { others: 'org:memberOf' },
};

/** What others call such a link, where they have a word for it. */
function commonTerm({ link: { kind }, source, target }: ExportedLink): NamedNode | undefined {
  if (kind === 'LOCATED_IN' && source.type === 'Place') return term('schema:containedInPlace');
  const areBodies = BODIES.includes(source.type) && BODIES.includes(target.type);
  const name = commonTerms[kind]?.[areBodies ? 'bodies' : 'others'];
  return name === undefined ? undefined : term(name);
}
