import { dimensions, type Dimension } from '../model/facts/figure.ts';
import type { Stratum } from './stratum.ts';

/**
 * A stratum as text, by which a store groups: equal strata have equal texts. What refuses a sum stands first, in the order of
 * the rules, so that the first and the last text of many tell the first reason there is.
 */
export function encodeStratum(stratum: Stratum): string {
  const { period, warnings, programmes } = stratum;
  return JSON.stringify({
    unit: stratum.unit,
    measure: stratum.measure,
    additivity: stratum.additivity,
    stage: stratum.stage,
    statType: stratum.statType,
    status: stratum.status,
    deprecated: stratum.deprecated,
    scope: stratum.scope,
    period: { edtf: period.edtf, from: period.from, to: period.to },
    programmes: programmes.toSorted(),
    wider: stratum.wider?.toSorted(),
    places: stratum.places?.toSorted(),
    dimensions: sortedDimensions(stratum),
    warnings: warnings.toSorted(),
  });
}

/** Reads what `encodeStratum` wrote; only what the loader stored comes in here. */
export function decodeStratum(text: string): Stratum {
  return JSON.parse(text) as Stratum;
}

/** Dimensions in one order, without those that are not broken down. */
function sortedDimensions({ dimensions: given }: Stratum): Stratum['dimensions'] {
  const known = (Object.keys(dimensions) as Dimension[]).map((name) => [name, given[name]?.toSorted() ?? []] as const);
  return Object.fromEntries(known.filter(([, values]) => values.length > 0));
}
