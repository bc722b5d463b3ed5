import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** The two formats of graphs that have a schema here. */
export type GraphFormat = 'gexf' | 'graphml';

interface Schema {
  readonly schema: XMLFileInfo;
  /** What the schema refers to, by the names it refers to it. */
  readonly preload: readonly XMLFileInfo[];
}

const PUBLISHED_AT = 'http://graphml.graphdrawing.org/xmlns/1.1/';
/** The two attributes that GraphML takes from XLink; the package comes without this part, and no export uses it. */
const XLINK =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink">' +
  '<xs:attribute name="href" type="xs:anyURI"/><xs:attribute name="type" type="xs:string"/></xs:schema>';

const schemas: Readonly<Record<GraphFormat, () => Schema>> = { gexf: gexfAsWritten, graphml: publishedGraphml };

/** What the schema of the format finds wrong in a document, by xmllint; nothing if it is valid. */
export async function schemaErrors(format: GraphFormat, document: string): Promise<string[]> {
  const xml = { fileName: `export.${format}`, contents: document };
  const { valid, errors, rawOutput } = await validateXML({
    xml,
    ...schemas[format](),
    maxMemoryPages: memoryPages.GiB,
  });
  return valid || errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}

function gexfAsWritten(): Schema {
  const fileName = 'gexf-as-written.xsd';
  return { schema: { fileName, contents: readFileSync(join(__dirname, 'schemas', fileName), 'utf8') }, preload: [] };
}

function publishedGraphml(): Schema {
  const folder = join(dirname(require.resolve('graphml-moddle/package.json')), 'resources/graphml/xsd');
  const local = (fileName: string): XMLFileInfo => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8').replaceAll(PUBLISHED_AT, ''),
  });
  const preload = [local('graphml-structure.xsd'), { fileName: 'xlink.xsd', contents: XLINK }];
  return { schema: local('graphml.xsd'), preload };
}
