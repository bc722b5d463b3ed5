import { DataFactory, type NamedNode } from 'n3';
import type { GroupDimension } from '../../../model/grouping.ts';
import { integer, own, term, text } from '../terms.ts';
import type { Triples } from '../triples.ts';
import { schemeOf } from './add-key.ts';
import { boundTerm, dimensionTerm, intervals, partOf, type Cube, type DataSet } from './cube.ts';

const titles: Readonly<Record<DataSet, { readonly zh: string; readonly en: string }>> = {
  added: { zh: '可合计的各组数字', en: 'Groups of figures that add' },
  counted: { zh: '不予合计的各组数字', en: 'Groups of figures without a sum' },
};
const bounds = intervals.flatMap((name) => [boundTerm(name, 'Lower'), boundTerm(name, 'Upper')]);
const attributes = [own('unit'), ...bounds, own('refused'), own('warnings')];

/** Says what the properties of a cube are: its dimensions with their code lists, its measures and their attributes. */
export function addProperties(triples: Triples, { dimensions }: Cube): void {
  for (const by of dimensions) addDimension(triples, by);
  for (const name of ['count', ...intervals]) {
    triples.add(own(name), term('rdf:type'), term('qb:MeasureProperty'));
    triples.add(own(name), term('rdfs:range'), term(name === 'count' ? 'xsd:integer' : 'xsd:decimal'));
  }
  for (const attribute of attributes) triples.add(attribute, term('rdf:type'), term('qb:AttributeProperty'));
  for (const bound of bounds) triples.add(bound, term('rdfs:range'), term('xsd:decimal'));
  triples.add(own('unit'), term('rdfs:subPropertyOf'), term('sdmx-attribute:unitMeasure'));
}

function addDimension(triples: Triples, by: GroupDimension): void {
  const property = dimensionTerm(by);
  for (const type of ['qb:DimensionProperty', 'qb:CodedProperty']) {
    triples.add(property, term('rdf:type'), term(type));
  }
  triples.add(property, term('rdfs:label'), text(`by ${by.toLowerCase().replaceAll('_', ' ')}`, 'en'));
  triples.add(property, term('rdfs:range'), term('skos:Concept'));
  triples.add(property, term('qb:codeList'), schemeOf(by));
  triples.add(schemeOf(by), term('rdf:type'), term('skos:ConceptScheme'));
  triples.add(schemeOf(by), term('skos:notation'), text(by));
}

/** Says what a data set of a cube is, of which version and filter, and which properties its observations have. */
export function addDataSet(triples: Triples, cube: Cube, dataSet: DataSet): void {
  const [set, structure] = [partOf(cube, dataSet), partOf(cube, `${dataSet}:structure`)];
  triples.add(set, term('rdf:type'), term('qb:DataSet'));
  triples.add(set, term('dcterms:title'), text(titles[dataSet].zh, 'zh'));
  triples.add(set, term('dcterms:title'), text(titles[dataSet].en, 'en'));
  triples.add(set, term('schema:version'), text(cube.version));
  triples.addKnown(set, [own('filter'), cube.filter], (filter) => text(filter));
  triples.add(set, own('derivation'), text('COMPUTED'));
  triples.add(set, term('qb:structure'), structure);
  triples.add(structure, term('rdf:type'), term('qb:DataStructureDefinition'));
  const component = componentsOf(triples, structure);
  cube.dimensions.forEach((by, place) => component('qb:dimension', dimensionTerm(by), place + 1));
  for (const name of dataSet === 'added' ? ['count', ...intervals] : ['count']) component('qb:measure', own(name));
  for (const attribute of attributes) component('qb:attribute', attribute);
}

/** Says of a structure which components it has, dimensions in their order. */
function componentsOf(triples: Triples, structure: NamedNode) {
  return (kind: `qb:${'dimension' | 'measure' | 'attribute'}`, property: NamedNode, order?: number): void => {
    const component = DataFactory.blankNode();
    triples.add(structure, term('qb:component'), component);
    triples.add(component, term(kind), property);
    if (order !== undefined) triples.add(component, term('qb:order'), integer(order));
  };
}
