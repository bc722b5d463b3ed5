import type { BeforeAddingRow, Selection } from '../../../store/statements/aggregate.ts';
import type { RequestContext } from '../../context.ts';
import type { NamedId } from '../../filters/named-ids.ts';
import { recordIdOf, refuseUnknown } from '../../filters/refuse-unknown.ts';

/** Figures that are part of others, told apart by whether their whole stands beside them. */
export interface PartsBesideWholes {
  /** Ids of those without their whole: they are counted. Few, so that they are named rather than the others. */
  readonly kept: readonly string[];
  /** Ids of those with their whole in the same group, by the key of that group: they are left out. */
  readonly leftOut: ReadonlyMap<string, readonly string[]>;
}

/**
 * The parts among what is added up; honours are no parts of one another. Throws BAD_USER_INPUT where the filter names what does
 * not exist: one id of several that is wrong would else make a smaller sum. Costs one statement, and none where it has nothing to ask.
 */
export async function partsBesideWholes(
  context: RequestContext,
  selection: Selection,
  named: readonly NamedId[],
): Promise<PartsBesideWholes> {
  const hasNothingToAsk = selection.parts.length === 0 && named.length === 0;
  const ids = [...new Set(named.map(recordIdOf))];
  const rows = hasNothingToAsk ? [] : await context.loaders.beforeAdding({ ...selection, named: ids });
  const known = pairsIn(rows, 'KNOWN');
  if (!named.every((one) => isKnown(one, known))) await refuseUnknown(context, named);
  const besideWholes = pairsIn(rows, 'BESIDE_WHOLE');
  const leftOut = new Map<string, string[]>(besideWholes.map(({ name }) => [name, []]));
  for (const { name, id } of besideWholes) leftOut.get(name)?.push(id);
  const without = new Set(besideWholes.map(({ id }) => id));
  const matching = rows.filter(({ what }) => what === 'PART').flatMap(({ ids: parts }) => parts);
  return { kept: matching.filter((id) => !without.has(id)), leftOut };
}

/** An id, and the group in which its whole stands, or its type. */
interface Pair {
  readonly name: string;
  readonly id: string;
}

function pairsIn(rows: readonly BeforeAddingRow[], wanted: BeforeAddingRow['what']): Pair[] {
  const found = rows.filter(({ what }) => what === wanted);
  return found.flatMap(({ names, ids }) => ids.map((id, place) => ({ id, name: names[place] ?? '' })));
}

function isKnown({ id, types }: NamedId, known: readonly Pair[]): boolean {
  return known.some((one) => one.id === id && (types.length === 0 || types.includes(one.name)));
}

/** Ids of the parts that are left out of a group; they may have been looked for in wider groups. */
export function leftOutOf(groupKey: string, { leftOut }: PartsBesideWholes): string[] {
  const keys = groupKey.split('|');
  const wider = keys.map((_key, place) => keys.slice(0, place + 1).join('|'));
  return wider.flatMap((key) => leftOut.get(key) ?? []);
}
