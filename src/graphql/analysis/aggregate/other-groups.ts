import { liesIn } from '../../../statistics/group-hierarchy.ts';

/**
 * Whether a figure counts others together with the groups asked for: couriers with riders and drivers. The heading under
 * which a source names the trades is no other group.
 */
export function holdsOtherGroups(counted: readonly string[], asked: readonly string[]): boolean {
  if (counted.some((value) => HEADINGS.includes(value) && asked.includes(value))) return false;
  const isMeant = (value: string) => asked.some((one) => liesIn(value, one) || liesIn(one, value));
  return counted.some((value) => value !== OVER_TRADES && !isMeant(value));
}

/** Workers in new forms of employment are couriers, riders and others; a courier may stand under both. */
const OVER_TRADES = 'NEW_EMPLOYMENT';
/** Who asks for all under a heading means those too whom the source names beside it. */
const HEADINGS: readonly string[] = ['WORKERS', OVER_TRADES];
