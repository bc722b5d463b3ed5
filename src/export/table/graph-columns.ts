import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { ExportedLink } from '../read/exported-link.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { column, type Column } from './column.ts';

/** The type of an attribute, as both formats of graphs name it. */
export type AttributeType = 'string' | 'int';

/** An attribute of a node or edge. */
export interface Attribute<Record> extends Column<Record> {
  readonly type: AttributeType;
}

const ofEntity = (name: keyof EntityRow): Attribute<EntityRow> => ({
  ...column(name, (entity) => entity[name]),
  type: name === 'sourcesCount' ? 'int' : 'string',
});
const ofLink = (name: keyof ExportedLink['link'], shown: string = name): Attribute<ExportedLink> => ({
  ...column(shown, ({ link }) => link[name]),
  type: name === 'count' ? 'int' : 'string',
});

/** What a node says beside its id and its label, which is the Chinese name. */
export const nodeAttributes: readonly Attribute<EntityRow>[] = [
  ofEntity('nameEn'),
  ofEntity('type'),
  ofEntity('kind'),
  ofEntity('level'),
  ofEntity('form'),
  ofEntity('industry'),
  ofEntity('family'),
  ofEntity('target'),
  ofEntity('code'),
  ofEntity('aliases'),
  ofEntity('sourcesCount'),
];

/** What an edge says beside its id, ends and label, which is its kind in Chinese. */
export const edgeAttributes: readonly Attribute<ExportedLink>[] = [
  ofLink('kind'),
  ofLink('role'),
  ofLink('title'),
  ofLink('status'),
  ofLink('count'),
  ofLink('derivation'),
  ofLink('facts'),
  ofLink('periodFrom', 'from'),
  ofLink('periodTo', 'to'),
];

/** The label of an edge. */
export function edgeLabel({ link }: ExportedLink): string {
  return linkKind.wording[link.kind].zh;
}

/** Whether a link has a direction: who acted beside whom has none. */
export function isDirected({ link }: ExportedLink): boolean {
  return link.kind !== 'PARTNERED';
}

/** A value as text; nothing where there is none. */
export function attributeText<Record>({ cell }: Attribute<Record>, record: Record): string | undefined {
  const value = cell(record);
  if (value === null || typeof value === 'number') return value === null ? undefined : String(value);
  return typeof value === 'string' ? value : value.length === 0 ? undefined : value.join('; ');
}
