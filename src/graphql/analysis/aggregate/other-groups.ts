import type { Wording } from '../../../model/define-vocabulary.ts';
import { group } from '../../../model/vocabulary/group.ts';
import type { Stratum } from '../../../statistics/stratum.ts';
import type { Branches } from '../../filters/branches.ts';

const FIELD = 'group:';
const wording: Readonly<Record<string, Wording>> = group.wording;

/** The groups to which a filter on figures is confined; none: it is not confined to any. */
export function groupsAskedFor(figures: Branches): string[] {
  const terms = figures.flatMap(({ anyOf }) => anyOf).flat();
  return terms.filter((term) => term.startsWith(FIELD)).map((term) => term.slice(FIELD.length));
}

/**
 * Whether a figure counts others together with the groups asked for: couriers with riders and drivers. The heading under
 * which a source names the trades is no other group.
 */
export function holdsOtherGroups({ dimensions }: Stratum, asked: readonly string[]): boolean {
  const counted = dimensions.group ?? [];
  if (asked.length === 0 || counted.some((value) => HEADINGS.includes(value) && asked.includes(value))) return false;
  const isMeant = (value: string) => asked.some((one) => liesIn(value, one) || liesIn(one, value));
  return counted.some((value) => value !== OVER_TRADES && !isMeant(value));
}

/** Workers in new forms of employment are couriers, riders and others; a courier may stand under both. */
const OVER_TRADES = 'NEW_EMPLOYMENT';
/** Who asks for all under a heading means those too whom the source names beside it. */
const HEADINGS: readonly string[] = ['WORKERS', OVER_TRADES];

function liesIn(value: string, wider: string): boolean {
  const broader = wording[value]?.broader;
  return value === wider || (broader !== undefined && liesIn(broader, wider));
}
