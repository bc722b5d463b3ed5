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

const GRAPH = '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">';

/**
 * A graph as GEXF 1.3: entities as nodes with the Chinese name as label, links as edges that last from `start` to `end`
 * where these are known; an end that is not known is left open.
 */
export async function* gexf(part: GraphPart): AsyncGenerator<string> {
  const description = `<description>${xmlText(describePart(part))}</description>`;
  yield `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield `<meta><creator>Gonghui Graph</creator>${description}</meta>\n${GRAPH}\n`;
  yield `${attributes('node', nodeAttributes)}${attributes('edge', edgeAttributes)}<nodes>\n`;
  for await (const entities of part.entities()) yield entities.map(node).join('');
  yield '</nodes>\n<edges>\n';
  for await (const links of part.links()) yield links.map(edge).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes<Record>(of: 'node' | 'edge', list: readonly Attribute<Record>[]): string {
  const declared = list.map(({ name, type }) => {
    return `<attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`;
  });
  return `<attributes class="${of}" mode="static">${declared.join('')}</attributes>\n`;
}

function node(entity: EntityRow): string {
  const opening = `<node id="${xmlText(entity.id)}" label="${xmlText(entity.name)}">`;
  return `${opening}${values(nodeAttributes, entity)}</node>\n`;
}

function edge(record: ExportedLink): string {
  const { source, target, link } = record;
  const ends = `source="${xmlText(source.id)}" target="${xmlText(target.id)}"`;
  const type = isDirected(record) ? '' : ' type="undirected"';
  const period = day('start', link.periodFrom) + day('end', link.periodTo);
  const opening = `<edge id="${xmlText(link.id)}" ${ends}${type} kind="${link.kind}" label="${edgeLabel(record)}"${period}>`;
  return `${opening}${values(edgeAttributes, record)}</edge>\n`;
}

function day(name: 'start' | 'end', date: string | null): string {
  return date === null ? '' : ` ${name}="${date.slice(0, 10)}"`;
}

function values<Record>(list: readonly Attribute<Record>[], record: Record): string {
  const set = list.map((one) => {
    const text = attributeText(one, record);
    return text === undefined ? '' : `<attvalue for="${one.name}" value="${xmlText(text)}"/>`;
  });
  return `<attvalues>${set.join('')}</attvalues>`;
}
