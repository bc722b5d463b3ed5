import { entityKinds, type EntitySection, type EntityType } from '../../model/entity-kinds.ts';
import type { LoadedFile } from '../read-seed-file.ts';
import type { EntityRecord } from './dataset.ts';

/** The entities of a file; what a gazetteer row says of them beside their names is left to the facts. */
export function assembleEntities(file: LoadedFile): EntityRecord[] {
  return (Object.keys(entityKinds) as EntitySection[]).flatMap((section) =>
    (file.data[section] ?? []).map((written, index) => {
      const { id, name, nameEn, aliases, under, place, within, ...properties } = written as Written;
      void [under, place, within];
      const type = entityKinds[section].type as EntityType;
      return { id, type, name, nameEn, aliases: aliases ?? [], properties, origin: { file, path: [section, index] } };
    }),
  );
}

interface Written {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases?: readonly string[];
  readonly [property: string]: unknown;
}
