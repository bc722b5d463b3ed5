import { HONOURS_GIVEN, summandKind, type SummandType } from '../../../model/summand.ts';
import type { Selection } from '../../../store/statements/aggregate.ts';
import type { Branches } from '../../filters/branches.ts';
import { valuesNamedByAll } from '../../filters/confined-to.ts';

type Summands = Pick<Selection, 'wholes' | 'parts' | 'everyMeasure' | 'measures' | 'everyUnit' | 'units' | 'beside'>;

/**
 * Among which summands those are that match a filter: what it says of rank, measure and unit is known before a record is
 * read. Without a filter there are no branches, and what gave way to others is no summand.
 */
export function summandsAskedFor(type: SummandType, branches: Branches): Summands {
  const of = (isPart: boolean) =>
    (areInForce(branches) ? [false] : [false, true]).map((isDeprecated) => summandKind(type, { isDeprecated, isPart }));
  if (type === 'Conferral') return { ...NO_MEASURE, wholes: of(false), parts: [] };
  const measures = valuesNamedByAll(branches, 'measure');
  const units = valuesNamedByAll(branches, 'unit');
  const confined = { everyMeasure: measures.length === 0, measures, everyUnit: units.length === 0, units };
  return { ...confined, beside: [], wholes: of(false), parts: of(true) };
}

/** What a filter excludes that does not ask for what gave way to others. */
export const IN_FORCE = 'rank:DEPRECATED';

/** Whether a filter asks for nothing that gave way to others. */
export function areInForce(branches: Branches): boolean {
  return branches.every(({ noneOf }) => noneOf.includes(IN_FORCE));
}

const NO_MEASURE = { everyMeasure: false, measures: [], everyUnit: true, units: [], beside: [HONOURS_GIVEN] };
