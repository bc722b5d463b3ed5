import { dimensions, type Dimension } from '../../model/facts/figure.ts';
import type { Stratum } from '../stratum.ts';

const names = Object.keys(dimensions) as Dimension[];

/** A text that equal strata share, made quickly: a sum may have thousands of strata. */
export function stratumKey(stratum: Stratum): string {
  const { measure, unit, additivity, period, warnings } = stratum;
  return `${measure} ${unit} ${additivity} ${period.edtf} ${period.from} ${period.to} ${joined(warnings)} ${timelessKey(stratum)}`;
}

/** What strata share that differ in their period only, or in what was found odd in them. The measure is not among it. */
export function timelessKey({ statType, stage, status, scope, programmes, dimensions: given }: Stratum): string {
  const sets = names.map((name) => joined(given[name]));
  return `${statType} ${stage} ${status} ${scope} ${joined(programmes)} ${sets.join(' ')}`;
}

function joined(values: readonly string[] = []): string {
  return values.length < 2 ? (values[0] ?? '') : values.toSorted().join('+');
}
