import type { MeasureRow, SourceRow } from '../../store/statements/rows.ts';
import { edtf, own, resource, term, text } from './terms.ts';
import type { Triples } from './triples.ts';

/** Says what a source is, who published it, when, and where it can be read. */
export function addSource(triples: Triples, source: SourceRow): void {
  const subject = resource(source.id);
  triples.add(subject, term('rdf:type'), term(source.kind === 'ARTICLE' ? 'schema:Article' : 'schema:CreativeWork'));
  triples.add(subject, term('rdf:type'), term('prov:Entity'));
  triples.add(subject, term('schema:name'), text(source.title));
  triples.add(subject, own('kind'), text(source.kind));
  triples.addKnown(subject, [term('schema:publisher'), source.publisher], (value) => text(value));
  triples.addKnown(subject, [own('host'), source.host], (value) => text(value));
  triples.addKnown(subject, [term('schema:url'), source.url], (value) => text(value));
  triples.addKnown(subject, [own('publishedOn'), source.publishedOn], edtf);
  triples.addKnown(subject, [own('capturedOn'), source.capturedOn], edtf);
  triples.addKnown(subject, [own('sha256'), source.sha256], (value) => text(value));
  triples.addKnown(subject, [term('schema:about'), source.subject], resource);
}

/** Says what a measure counts, and in which unit. */
export function addMeasure(triples: Triples, measure: MeasureRow): void {
  const subject = resource(measure.id);
  triples.add(subject, term('rdf:type'), term('gh:Measure'));
  triples.add(subject, term('rdf:type'), term('skos:Concept'));
  triples.add(subject, term('skos:notation'), text(measure.key));
  triples.add(subject, term('skos:prefLabel'), text(measure.name, 'zh'));
  triples.add(subject, term('skos:prefLabel'), text(measure.nameEn, 'en'));
  triples.add(subject, term('skos:definition'), text(measure.definition, 'en'));
  triples.add(subject, term('skos:definition'), text(measure.definitionZh, 'zh'));
  triples.add(subject, own('unit'), text(measure.unit));
  triples.add(subject, own('additivity'), text(measure.additivity));
}
