import type { ExportedLink } from '../read/exported-link.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { GraphPart } from '../open/graph-part.ts';
import {
  attributeText,
  edgeAttributes,
  edgeLabel,
  isDirected,
  nodeAttributes,
  type Attribute,
} from '../table/graph-columns.ts';
import { describePart } from './describe-part.ts';
import { XML_DECLARATION, xmlText } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** A graph as GraphML: entities as nodes, links as edges; the attribute `label` is what Gephi and others show. */
export async function* graphml(part: GraphPart): AsyncGenerator<string> {
  yield `${XML_DECLARATION}<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">\n`;
  yield `<desc>${xmlText(describePart(part))}</desc>\n${keys('node', nodeAttributes)}${keys('edge', edgeAttributes)}`;
  yield '<graph id="gonghui" edgedefault="directed">\n';
  for await (const entities of part.entities()) yield entities.map(node).join('');
  for await (const links of part.links()) yield links.map(edge).join('');
  yield '</graph>\n</graphml>\n';
}

function keys<Record>(of: 'node' | 'edge', attributes: readonly Attribute<Record>[]): string {
  const named = [{ name: 'label', type: 'string' }, ...attributes];
  return named
    .map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');
}

function node(entity: EntityRow): string {
  const data = datum('node-label', entity.name) + nodeAttributes.map((one) => attribute('node', one, entity)).join('');
  return `<node id="${xmlText(entity.id)}">${data}</node>\n`;
}

function edge(link: ExportedLink): string {
  const { source, target } = link;
  const ends = `source="${xmlText(source.id)}" target="${xmlText(target.id)}"`;
  const data =
    datum('edge-label', edgeLabel(link)) + edgeAttributes.map((one) => attribute('edge', one, link)).join('');
  const undirected = isDirected(link) ? '' : ' directed="false"';
  return `<edge id="${xmlText(link.link.id)}" ${ends}${undirected}>${data}</edge>\n`;
}

function attribute<Record>(of: 'node' | 'edge', one: Attribute<Record>, record: Record): string {
  const text = attributeText(one, record);
  return text === undefined ? '' : datum(`${of}-${one.name}`, text);
}

function datum(key: string, text: string): string {
  return `<data key="${key}">${xmlText(text)}</data>`;
}
