import type { Selection } from '../../../store/statements/aggregate.ts';
import type { RequestContext } from '../../context.ts';

/** Figures that are part of others, told apart by whether their whole stands beside them. */
export interface PartsBesideWholes {
  /** Ids of those without their whole: they are counted. Few, so that they are named rather than the others. */
  readonly kept: readonly string[];
  /** Ids of those with their whole in the same group, by the key of that group: they are left out. */
  readonly leftOut: ReadonlyMap<string, readonly string[]>;
}

/** The parts among what is added up; honours are no parts of one another. Costs a statement for figures. */
export async function partsBesideWholes({ loaders }: RequestContext, selection: Selection): Promise<PartsBesideWholes> {
  const rows = selection.parts.length > 0 ? await loaders.partsOfWholes(selection) : [];
  const leftOut = new Map(rows.filter(({ matches }) => !matches).map(({ groupKey, ids }) => [groupKey, ids]));
  const without = new Set([...leftOut.values()].flat());
  const matching = rows.filter(({ matches }) => matches).flatMap(({ ids }) => ids);
  return { kept: matching.filter((id) => !without.has(id)), leftOut };
}

/** Ids of the parts that are left out of a group; they may have been looked for in wider groups. */
export function leftOutOf(groupKey: string, { leftOut }: PartsBesideWholes): string[] {
  const keys = groupKey.split('|');
  const wider = keys.map((_key, place) => keys.slice(0, place + 1).join('|'));
  return wider.flatMap((key) => leftOut.get(key) ?? []);
}
