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
  if (!named.every((one) => isKnown(one, rows))) await refuseUnknown(context, named);
  const leftOut = new Map(
    rows.filter(({ what }) => what === 'BESIDE_WHOLE').map(({ name, ids: parts }) => [name, parts]),
  );
  const without = new Set([...leftOut.values()].flat());
  const matching = rows.filter(({ what }) => what === 'PART').flatMap(({ ids: parts }) => parts);
  return { kept: matching.filter((id) => !without.has(id)), leftOut };
}

function isKnown({ id, types }: NamedId, rows: readonly BeforeAddingRow[]): boolean {
  const known = rows.filter(({ what }) => what === 'KNOWN');
  return known.some(({ name, ids }) => ids.includes(id) && (types.length === 0 || types.includes(name)));
}

/** Ids of the parts that are left out of a group; they may have been looked for in wider groups. */
export function leftOutOf(groupKey: string, { leftOut }: PartsBesideWholes): string[] {
  const keys = groupKey.split('|');
  const wider = keys.map((_key, place) => keys.slice(0, place + 1).join('|'));
  return wider.flatMap((key) => leftOut.get(key) ?? []);
}
