import type { Field } from '../field.ts';
import { LIST_DELIMITER, PACKAGE_FORMAT, PACKAGE_NAME } from '../file-names.ts';
import type { PackageTable } from '../package-table.ts';
import type { WrittenTable } from './write-table.ts';

/**
 * The description of a package as the Data Package standard (version 2) has it. `format` (of a package), `holds`, `label`, `vocabulary`, `refersTo`,
 * `delimiter` (of a list) and `derived` are our own properties, which the standard allows.
 */
export function describePackage(version: string, tables: readonly WrittenTable[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: PACKAGE_NAME,
    version,
    format: PACKAGE_FORMAT,
    title: 'Gonghui Graph 工会图谱',
    description:
      'Facts about Chinese trade unions, each with the place where a source states it. 中国工会事实数据，逐条注明出处。',
    licenses: [
      { name: 'CC0-1.0', title: 'CC0 1.0 Universal', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    ],
    resources: tables.map(describeTable),
  };
}

function describeTable({ table, name, bytes, sha256, rows }: WrittenTable): object {
  return {
    name: table.name,
    type: 'table',
    path: name,
    title: table.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    rows,
    holds: table.holds,
    label: table.label,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.fields.map(describeField),
      missingValues: [''],
      primaryKey: table.key,
      ...foreignKeys(table),
    },
  };
}

function describeField({ name, type, description, vocabulary, refersTo, derived }: Field<unknown>): object {
  const isList = type === 'list';
  return {
    name,
    // The standard has lists, but its published profile knows no such type, and a strict reader would refuse the package.
    type: isList ? 'string' : type,
    description,
    ...(isList && { delimiter: LIST_DELIMITER }),
    ...(vocabulary && { vocabulary: vocabulary.name }),
    ...(vocabulary && !isList && { constraints: { enum: vocabulary.values } }),
    ...(refersTo && { refersTo }),
    ...(derived && { derived }),
  };
}

/** The standard knows a reference of one value to one table; all others stand in `refersTo`. */
function foreignKeys({ fields }: PackageTable): object {
  const keys = fields.flatMap(({ name, type, refersTo: [resource, ...more] = [] }) =>
    resource === undefined || more.length > 0 || type === 'list'
      ? []
      : [{ fields: [name], reference: { resource, fields: ['id'] } }],
  );
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
