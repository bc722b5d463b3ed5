import { entityRow, type EntityRow } from '../statements/rows.ts';
import { rowCode, type EncodedRow } from './row-code.ts';

/** To what an entity belongs: the union above it, who leads it, of what it is part, where it lies. */
export interface AboveEntity {
  readonly kind: 'UNDER' | 'LED_BY' | 'BELONGS_TO' | 'LOCATED_IN';
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** An article in which an entity stands. */
export interface SourceOfEntity {
  readonly source: string;
  readonly title: string;
}

/** An entity with what it belongs to, and the articles in which it stands: all that an export says of it. */
export interface EntityRecord {
  readonly entity: EntityRow;
  /** By kind and id. */
  readonly above: readonly AboveEntity[];
  /** By source. */
  readonly sources: readonly SourceOfEntity[];
}

/** An entity record before it is written; what its row does not have is left out. */
export type EntityDraft = Omit<EntityRecord, 'entity'> & { readonly entity: Readonly<Record<string, unknown>> };

type Encoded = readonly [EncodedRow, readonly string[][], readonly string[][]];

const row = rowCode<EntityRow>(Object.keys(entityRow.shape) as (keyof EntityRow)[]);

/** An entity record as the text that is stored with the entity. */
export function encodeEntity({ entity, above, sources }: EntityDraft): string {
  return JSON.stringify([
    row.encode(entity),
    above.map(({ kind, id, name, nameEn }) => [kind, id, name, nameEn]),
    sources.map(({ source, title }) => [source, title]),
  ]);
}

/** The entity record that a text says. */
export function decodeEntity(text: string): EntityRecord {
  const [entity, above, sources] = JSON.parse(text) as Encoded;
  return {
    entity: row.decode(entity),
    above: above.map(([kind, id, name, nameEn]) => ({ kind, id, name, nameEn }) as AboveEntity),
    sources: sources.map(([source, title]) => ({ source, title }) as SourceOfEntity),
  };
}
