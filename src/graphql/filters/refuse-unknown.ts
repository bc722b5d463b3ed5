import { kindOfType } from '../../model/entity-kinds.ts';
import { measureId } from '../../model/measure.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { NamedId } from './named-ids.ts';

/**
 * Throws BAD_USER_INPUT that names all ids and keys at once that nothing has, or that are of something else. Costs one statement
 * for a level, whatever they are of. The search index in memory knows entities only, and is not there before the first search.
 */
export async function refuseUnknown(context: RequestContext, named: readonly NamedId[]): Promise<void> {
  const problems = await Promise.all(named.map((one) => problemOf(context, one)));
  const wrong = named.filter((_one, place) => problems[place] !== undefined);
  if (wrong.length === 0) return;
  const fields = [...new Set(wrong.map(({ field }) => field))];
  const unknown = Object.fromEntries(
    fields.map((field) => [field, wrong.filter((one) => one.field === field).map(({ id }) => id)]),
  );
  const said = problems.filter((problem) => problem !== undefined).join('; ');
  throw badInput(`${said}. ${adviceFor(wrong)}`, { unknown });
}

/** What is wrong with an id; nothing, where it is of what it should be. */
async function problemOf(context: RequestContext, named: NamedId): Promise<string | undefined> {
  const { field, id, types } = named;
  const record = await context.loaders.recordTypeOf(recordIdOf(named));
  if (asksForKey(named)) return record?.key === id ? undefined : `${field}: no measure has the key ${id}`;
  if (record === undefined) return `${field}: nothing has the id ${id}${await meant(context, named)}`;
  if (types.length === 0 || types.includes(record.type)) return undefined;
  return `${field}: ${id} is of type ${record.type}, asked for is ${types.join(', ')}`;
}

/** The id of the record that is named, be it by its key. */
export function recordIdOf(named: NamedId): string {
  return asksForKey(named) ? measureId(named.id) : named.id;
}

/** Measures are asked for by their keys, but in the list of measures itself. */
function asksForKey({ field, types }: NamedId): boolean {
  return types[0] === 'Measure' && field.endsWith('.measure');
}

/** Who gives a name in place of an id is told the id of the best match. */
async function meant({ search }: RequestContext, { id, types }: NamedId): Promise<string> {
  if (!/\p{Script=Han}/u.test(id)) return '';
  const kinds = types.length === 0 ? undefined : types.map(kindOfType);
  const [hit] = (await search()).search(id, { kinds, first: 1 }).hits;
  return hit === undefined ? '' : ` (a name? ${hit.matchedName} is ${hit.id})`;
}

function adviceFor(wrong: readonly NamedId[]): string {
  const ways = [
    ...(wrong.some((one) => !asksForKey(one)) ? ['search(text:) finds ids by names'] : []),
    ...(wrong.some(asksForKey) ? ['measures { nodes { key name } } lists the keys'] : []),
  ];
  return ways.join('; ');
}
