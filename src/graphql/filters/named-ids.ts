import { entityTypes, typesOfKinds } from '../../model/entity-kinds.ts';
import type { FilterInput } from './compile-filter.ts';
import type { FilterField, IdsOf } from './field-kinds.ts';
import { filterDefinitions, type FilteredType } from './filter-definitions.ts';

/** An id, or the key of a measure, that a filter names. */
export interface NamedId {
  /** Where it stands: filter.ran.id. */
  readonly field: string;
  readonly id: string;
  /** Of what it may be an id; none: of anything. */
  readonly types: readonly string[];
  /**
   * Whether an answer that is not empty shows that it exists: all that was found has it, or tells by itself what was not.
   * One of several, one of an alternative, and one that must not hold leave no trace in an answer.
   */
  readonly isShown: boolean;
}

interface Reading {
  readonly type: FilteredType;
  readonly field: string;
  readonly isShown: boolean;
}

/** The ids and keys of measures that a filter on a type names, however deep inside. */
export function namedIds(type: FilteredType, filter: FilterInput | null | undefined): NamedId[] {
  return namedIn({ type, field: 'filter', isShown: true }, filter ?? {});
}

function namedIn(reading: Reading, filter: FilterInput): NamedId[] {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  return given.flatMap(([name, value]) => {
    if (name === 'not') return namedIn({ ...reading, isShown: false }, value as FilterInput);
    if (name === 'and' || name === 'or') {
      const parts = value as FilterInput[];
      const isShown = reading.isShown && (name === 'and' || parts.length === 1);
      return parts.flatMap((part) => namedIn({ ...reading, isShown }, part));
    }
    const field = (filterDefinitions[reading.type] as Record<string, FilterField>)[name];
    return field === undefined ? [] : namedBy({ ...reading, field: `${reading.field}.${name}` }, field, value);
  });
}

function namedBy(reading: Reading, field: FilterField, value: unknown): NamedId[] {
  if (field.kind === 'ids' || field.kind === 'id') return idsAmong(reading, typesOf(field.of, reading.type), value);
  if (field.kind === 'entity') return namedByEntity(reading, value as FilterInput);
  if (field.kind !== 'nested') return [];
  return namedIn({ ...reading, type: field.type as FilteredType }, value as FilterInput);
}

function namedByEntity(reading: Reading, { id, kinds: _kinds, name: _name, ...typed }: FilterInput): NamedId[] {
  const own = id == null ? [] : idsAmong({ ...reading, field: `${reading.field}.id` }, entityTypes, id);
  const asked = Object.entries(typed).filter(([, inner]) => inner != null);
  const isShown = reading.isShown && asked.length <= 1;
  const inner = asked.flatMap(([kind, filter]) => {
    const [type] = typesOfKinds([kind.toUpperCase()]);
    return namedIn({ type: type as FilteredType, field: `${reading.field}.${kind}`, isShown }, filter as FilterInput);
  });
  return [...own, ...inner];
}

function idsAmong({ field, isShown }: Reading, types: readonly string[], value: unknown): NamedId[] {
  const ids = [...new Set([value].flat() as string[])];
  const tellsByItself = field === 'filter.id' || ids.length === 1;
  return ids.map((id) => ({ field, id, types, isShown: isShown && tellsByItself }));
}

function typesOf(of: IdsOf, own: FilteredType): readonly string[] {
  if (of === 'ANY') return [];
  if (of === 'ENTITY') return entityTypes;
  return [of === 'OWN' ? own : of];
}
