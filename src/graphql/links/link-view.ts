import type { EntityRow, LinkRow } from '../../store/statements/rows.ts';

/** A link with the entities at its ends. */
export interface LinkView extends Omit<LinkRow, 'start' | 'facts'> {
  readonly from: EntityRow;
  readonly to: EntityRow;
  readonly factIds: readonly string[];
}

/** Shows a link as it leads, whichever of its ends it was reached from. */
export function linkView({ start, facts, ...link }: LinkRow, near: EntityRow, far: EntityRow): LinkView {
  const [from, to] = start === near.id ? [near, far] : [far, near];
  return { ...link, from, to, factIds: facts };
}
