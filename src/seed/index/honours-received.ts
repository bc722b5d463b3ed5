import { STEPS } from '../../statistics/scaled.ts';
import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import type { GraphIndex } from './graph-index.ts';
import { honoursGiven, isPooledCount } from './honours-given.ts';

/** Whether a conferral gives somebody an honour without a name: no link leads from the recipient to it, and filters ask for the giving. */
export function givesUnnamed(index: GraphIndex, fact: FactRecord): boolean {
  const { status, rank } = fact.properties;
  const isGiven = fact.type === 'Conferral' && status === 'CONFERRED' && rank !== 'DEPRECATED';
  const isUnnamed = targetsOf(fact, 'OF_HONOUR').length === 0 && targetsOf(fact, 'CONFERRED_ON').length > 0;
  return isGiven && isUnnamed && !isPooledCount(index, fact);
}

/** The conferrals that give an entity itself an honour without a name. */
export function unnamedHonours(index: GraphIndex, id: string): FactRecord[] {
  const conferrals = index.factsOf(id, 'Conferral');
  return conferrals.filter((fact) => givesUnnamed(index, fact) && targetsOf(fact, 'CONFERRED_ON').includes(id));
}

/** How many honours an entity itself received: each named one once, and those without a name as they are counted. */
export function honoursReceived(index: GraphIndex, id: string): number {
  const unnamed = unnamedHonours(index, id).map((conferral) => shareOf(index, conferral));
  return unnamed.reduce((sum, count) => sum + count, index.out(id, 'RECEIVED').length);
}

/** What one recipient has of a conferral: all that it counts, or one where several share it. */
function shareOf(index: GraphIndex, conferral: FactRecord): number {
  if (targetsOf(conferral, 'CONFERRED_ON').length > 1) return 1;
  return (honoursGiven(index, conferral)?.value ?? STEPS) / STEPS;
}
