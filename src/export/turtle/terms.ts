import { DataFactory, type Literal, type NamedNode } from 'n3';

const { namedNode, literal } = DataFactory;

/** The prefixes of a Turtle file. `gh` is our own vocabulary, `id` stands before the ids of everything in the graph. */
export const prefixes = {
  gh: 'urn:gonghui:vocabulary:',
  id: 'urn:gonghui:id:',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  qb: 'http://purl.org/linked-data/cube#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  'sdmx-attribute': 'http://purl.org/linked-data/sdmx/2009/attribute#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const known = new Map<string, NamedNode>();

/** A term by its prefixed name, as `prov:Entity`; made once. */
export function term(name: string): NamedNode {
  const made = known.get(name);
  if (made !== undefined) return made;
  const [prefix = '', local = ''] = name.split(':');
  const node = namedNode(prefixes[prefix as keyof typeof prefixes] + local);
  known.set(name, node);
  return node;
}

/** What has an id in the graph: `urn:gonghui:id:union-131000`. */
export function resource(id: string): NamedNode {
  return namedNode(prefixes.id + encodeURI(id));
}

const DECIMAL = term('xsd:decimal');
const INTEGER = term('xsd:integer');
const DATE = term('xsd:date');
const EDTF = namedNode('http://id.loc.gov/datatypes/edtf/EDTF');

/** A text, in a language where it has one. */
export const text = (value: string, language?: 'zh' | 'en'): Literal => literal(value, language);
/** A decimal number, exactly as it is written. */
export const decimal = (value: string | number): Literal => literal(String(value), DECIMAL);
/** A whole number. */
export const integer = (value: number): Literal => literal(String(value), INTEGER);
/** A day. */
export const date = (value: string): Literal => literal(value.slice(0, 10), DATE);
/** A period as EDTF writes it. */
export const edtf = (value: string): Literal => literal(value, EDTF);

/** A relation, role or property of the model as a term of our vocabulary: OF_PROGRAMME is `gh:ofProgramme`. */
export function own(name: string): NamedNode {
  const made = ours.get(name) ?? term(`gh:${/^[A-Z_]+$/.test(name) ? camel(name) : name}`);
  ours.set(name, made);
  return made;
}

const ours = new Map<string, NamedNode>();

function camel(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
