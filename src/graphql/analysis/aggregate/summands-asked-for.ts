import { HONOURS_GIVEN, summandKind, type SummandType } from '../../../model/summand.ts';
import type { Selection } from '../../../store/statements/aggregate.ts';
import type { Branches } from '../../filters/branches.ts';
import { valuesNamedByAll } from '../../filters/confined-to.ts';

type Summands = Pick<Selection, 'wholes' | 'parts' | 'everyMeasure' | 'measures' | 'everyUnit' | 'units' | 'beside'>;

/**
 * Among which summands those are that match a filter: what it says of rank, measure and unit is known before a record is
 * read. Without a filter, what gave way to others is no summand.
 */
export function summandsAskedFor(type: SummandType, branches: Branches, isFiltered: boolean): Summands {
  const inForce = !isFiltered || branches.every(({ noneOf }) => noneOf.includes('rank:DEPRECATED'));
  const of = (isPart: boolean) =>
    (inForce ? [false] : [false, true]).map((isDeprecated) => summandKind(type, { isDeprecated, isPart }));
  if (type === 'Conferral') return { ...NO_MEASURE, wholes: of(false), parts: [] };
  const measures = valuesNamedByAll(branches, 'measure');
  const units = valuesNamedByAll(branches, 'unit');
  const confined = { everyMeasure: measures.length === 0, measures, everyUnit: units.length === 0, units };
  return { ...confined, beside: [], wholes: of(false), parts: of(true) };
}

const NO_MEASURE = { everyMeasure: false, measures: [], everyUnit: true, units: [], beside: [HONOURS_GIVEN] };
