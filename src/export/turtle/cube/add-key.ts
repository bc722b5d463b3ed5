import { DataFactory, type NamedNode } from 'n3';
import { KEY_SEPARATOR, type GroupDimension } from '../../../model/grouping.ts';
import { measureId } from '../../../model/measure.ts';
import type { GroupRecord } from '../../table/group-columns.ts';
import { resource, term, text } from '../terms.ts';
import type { Triples } from '../triples.ts';

const { namedNode } = DataFactory;
type Key = GroupRecord['keys'][number];

/** Dimensions whose keys are ids of the graph, or keys of measures. */
const things: readonly GroupDimension[] = ['SUBJECT', 'SOURCE', 'PROGRAMME', 'ACTIVITY', 'PLACE', 'HONOUR', 'MEASURE'];

/** All keys of a dimension, as the code list that it is. */
export function schemeOf(by: GroupDimension): NamedNode {
  return namedNode(`urn:gonghui:key:${by}`);
}

/** The key of a group as a concept; what is not stated is one too, since an observation has a value in each dimension. */
export function keyTerm(by: GroupDimension, { value }: Pick<Key, 'value'>): NamedNode {
  return namedNode(`${schemeOf(by).value}:${value === null ? 'not-stated' : encodeURIComponent(value)}`);
}

/** Says how a key is called, its value in the API, and which things of the graph it is of. */
export function addKey(triples: Triples, by: GroupDimension, key: Key): void {
  const concept = keyTerm(by, key);
  triples.add(concept, term('rdf:type'), term('skos:Concept'));
  triples.add(concept, term('skos:inScheme'), schemeOf(by));
  triples.add(concept, term('skos:prefLabel'), text(key.labelZh, 'zh'));
  triples.add(concept, term('skos:prefLabel'), text(key.labelEn, 'en'));
  if (key.value === null) return;
  triples.add(concept, term('skos:notation'), text(key.value));
  if (!things.includes(by)) return;
  for (const value of key.value.split(KEY_SEPARATOR)) {
    triples.add(concept, term('foaf:focus'), resource(by === 'MEASURE' ? measureId(value) : value));
  }
}
