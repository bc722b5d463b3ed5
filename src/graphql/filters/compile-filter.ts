import type { EntityType } from '../../model/entity-kinds.ts';
import { typesOfKinds } from '../../model/entity-kinds.ts';
import type { ListedType } from '../../model/lists.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { allOf, anything, hasAnyTerm, hasNoTerm, oneOf, type Branches } from './branches.ts';
import type { FilterField } from './field-kinds.ts';
import { filterDefinitions, type FilteredType } from './filter-definitions.ts';
import { hasTerms, readRange, readStretch, readTerms, readText } from './read-condition.ts';

/** A filter as it comes in, checked by GraphQL. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** How many records a filter on a relation may find. */
const MOST_RELATED = 5_000;

const FACTS: readonly string[] = ['Activity', 'Conferral', 'Figure', 'Gap'];

/** Reads a filter into branches. A filter on a relation is asked first, at the cost of one statement for a level. */
export async function compileFilter(
  context: RequestContext,
  type: FilteredType,
  filter: FilterInput | undefined,
): Promise<Branches> {
  const branches = await compile({ context, type, holds: true }, filter ?? {});
  const hidesDeprecated = FACTS.includes(type) && !asksForRanks(filter ?? {});
  return hidesDeprecated ? allOf([branches, hasNoTerm(['rank:DEPRECATED'])]) : branches;
}

interface Reading {
  readonly context: RequestContext;
  readonly type: FilteredType;
  /** Whether the conditions must hold, or must not. */
  readonly holds: boolean;
}

async function compile(reading: Reading, filter: FilterInput): Promise<Branches> {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  const conditions = await Promise.all(given.map(([name, value]) => condition(reading, name, value)));
  return reading.holds ? allOf(conditions) : oneOf(conditions);
}

async function condition(reading: Reading, name: string, value: unknown): Promise<Branches> {
  if (name === 'not') return compile({ ...reading, holds: !reading.holds }, value as FilterInput);
  if (name === 'and' || name === 'or') {
    const parts = await Promise.all((value as FilterInput[]).map((part) => compile(reading, part)));
    return (name === 'and') === reading.holds ? allOf(parts) : oneOf(parts);
  }
  const field = (filterDefinitions[reading.type] as Record<string, FilterField>)[name];
  if (field === undefined) throw badInput(`filter: ${reading.type} has no field ${name}`);
  return readField(reading, field, value);
}

async function readField(reading: Reading, field: FilterField, value: unknown): Promise<Branches> {
  const { holds } = reading;
  switch (field.kind) {
    case 'values':
    case 'ids':
    case 'id':
      return readTerms(field.term, [value].flat() as string[], holds);
    case 'text':
      return readText(field.term, field.property, value as object, holds);
    case 'count':
    case 'number':
      return readRange(field.property, value as object, holds);
    case 'period':
      return readStretch(value as object, holds);
    case 'nested':
      return hasTerms(await termsOfRelated(reading.context, field, value as FilterInput), holds);
    case 'entity':
      return readTerms(field.term, await idsOfEntities(reading.context, value as FilterInput), holds);
  }
}

/** The terms that lead to the records which a filter on a relation finds; one statement, also where it finds two types. */
async function termsOfRelated(
  context: RequestContext,
  { type, term, also }: Extract<FilterField, { kind: 'nested' }>,
  filter: FilterInput,
): Promise<string[]> {
  if (asksOnlyForIds(filter)) return (filter['id'] as string[]).map((id) => `${term}:${id}`);
  const branches = await compileFilter(context, type as FilteredType, filter);
  const others = also && allOf([branches, ...also.having.map((having) => hasAnyTerm([having]))]);
  const [ids, otherIds] = await Promise.all([
    idsMatching(context, type, branches),
    also && others ? idsMatching(context, also.type, others) : [],
  ]);
  return [...ids.map((id) => `${term}:${id}`), ...otherIds.map((id) => `${also?.term}:${id}`)];
}

/** The ids of the records that a filter on a relation finds. */
async function idsOf(context: RequestContext, type: FilteredType, filter: FilterInput): Promise<string[]> {
  if (asksOnlyForIds(filter)) return filter['id'] as string[];
  return idsMatching(context, type, await compileFilter(context, type, filter));
}

function asksOnlyForIds(filter: FilterInput): boolean {
  return Object.keys(filter).length === 1 && Array.isArray(filter['id']);
}

async function idsMatching(context: RequestContext, type: ListedType, branches: Branches): Promise<string[]> {
  const rows = await context.loaders.idsByFilter({ type, branches: [...branches], first: MOST_RELATED + 1 });
  if (rows.length > MOST_RELATED) {
    throw badInput(`filter: the filter on ${type} finds more than ${MOST_RELATED}. Narrow it`, {
      code: 'FILTER_TOO_WIDE',
    });
  }
  return rows.map(({ id }) => id);
}

/** The ids of entities of any kind. */
async function idsOfEntities(context: RequestContext, filter: FilterInput): Promise<string[]> {
  const { id, kinds, name, ...typed } = filter;
  if (id != null && kinds == null && name == null && Object.keys(typed).length === 0) return id as string[];
  const own = { ...(id != null && { id }), ...(name != null && { name }) };
  const asked = Object.entries(typed).filter(([, inner]) => inner != null);
  const parts: [EntityType, FilterInput][] = asked.map(([field, inner]) => {
    return [typesOfKinds([field.toUpperCase()])[0] as EntityType, { and: [inner, own] }];
  });
  const types = typesOfKinds(kinds as string[] | null | undefined);
  const untyped: [EntityType, FilterInput][] = asked.length > 0 ? [] : types.map((type) => [type, own]);
  const found = await Promise.all([...parts, ...untyped].map(([type, inner]) => idsOf(context, type, inner)));
  return found.flat();
}

function asksForRanks(filter: FilterInput): boolean {
  return Object.entries(filter).some(([name, value]) => {
    if (name === 'ranks') return value != null;
    const inner =
      name === 'and' || name === 'or' ? (value as FilterInput[]) : name === 'not' ? [value as FilterInput] : [];
    return inner.some((part) => asksForRanks(part));
  });
}

/** Whether these branches are no filter at all. */
export function isEverything(branches: Branches): boolean {
  return (
    branches === anything ||
    (branches.length === 1 && Object.values(branches[0] ?? {}).every((part) => part.length === 0))
  );
}
