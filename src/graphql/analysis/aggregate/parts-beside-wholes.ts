import type { Selection } from '../../../store/statements/aggregate.ts';
import type { RequestContext } from '../../context.ts';

/** Figures that are part of others, told apart by whether their whole stands beside them. */
export interface PartsBesideWholes {
  /** Ids of those without their whole: they are counted. Few, so that they are named rather than the others. */
  readonly kept: readonly string[];
  /** Those with their whole in the same group, and the key of that group: they are left out. */
  readonly leftOut: readonly { readonly id: string; readonly groupKey: string }[];
}

/** The parts among what is added up; honours are no parts of one another. Costs a statement for figures. */
export async function partsBesideWholes({ loaders }: RequestContext, selection: Selection): Promise<PartsBesideWholes> {
  const parts = selection.parts.length > 0 ? await loaders.partsOfWholes(selection) : [];
  const leftOut = parts.filter(({ matches }) => !matches);
  const without = new Set(leftOut.map(({ id }) => id));
  return { kept: parts.filter(({ id, matches }) => matches && !without.has(id)).map(({ id }) => id), leftOut };
}

/** Ids of the parts that are left out of a group; they may have been looked for in wider groups. */
export function leftOutOf(groupKey: string, { leftOut }: PartsBesideWholes): string[] {
  const holds = (wider: string) => groupKey === wider || groupKey.startsWith(`${wider}|`);
  return leftOut.filter((part) => holds(part.groupKey)).map(({ id }) => id);
}
