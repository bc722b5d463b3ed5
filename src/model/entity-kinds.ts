import { honour } from './entities/honour.ts';
import { organisation } from './entities/organisation.ts';
import { person } from './entities/person.ts';
import { place } from './entities/place.ts';
import { programme } from './entities/programme.ts';
import { union } from './entities/union.ts';

/** All kinds of entity, by the key under which the seeds list them. A new kind is one file in `entities/` and one line here. */
export const entityKinds = {
  unions: union,
  organisations: organisation,
  people: person,
  programmes: programme,
  honours: honour,
  places: place,
} as const;

/** The key of a kind of entity in the seeds. */
export type EntitySection = keyof typeof entityKinds;
/** The GraphQL type of an entity. */
export type EntityType = 'Union' | 'Organisation' | 'Person' | 'Programme' | 'Honour' | 'Place';

/** The types of all entities. */
export const entityTypes: readonly EntityType[] = Object.values(entityKinds).map(({ type }) => type as EntityType);

/** The types of entities of given kinds; all where none are given. */
export function typesOfKinds(kinds: readonly string[] | null | undefined): EntityType[] {
  const asked = Object.values(entityKinds).filter(({ kind }) => kinds?.includes(kind) ?? true);
  return asked.map(({ type }) => type as EntityType);
}

/** The kind of entities of a type, as EntityKind has it. */
export function kindOfType(type: string): string {
  return Object.values(entityKinds).find((definition) => definition.type === type)?.kind ?? type;
}
