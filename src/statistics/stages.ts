import type { Stratum } from './stratum.ts';

/**
 * The stage that decides whether figures go together. A source that names none does not say whether money was raised or
 * paid, or whether people applied or completed: so none is a stage of its own. Only NEW goes with none, where neither
 * is a STOCK: what happened in a period was new in it.
 */
export function stageOf({ stage, statType }: Stratum): string {
  if (stage === 'NEW' && statType !== 'STOCK') return HAPPENED;
  return stage ?? (statType === 'STOCK' ? STANDING : HAPPENED);
}

/** Whether two stages are one; a STOCK beside a FLOW, neither with a stage, is no matter of stages. */
export function sameStage(one: Stratum, other: Stratum): boolean {
  return one.stage === other.stage || stageOf(one) === stageOf(other);
}

const HAPPENED = 'HAPPENED';
const STANDING = 'STANDING';
