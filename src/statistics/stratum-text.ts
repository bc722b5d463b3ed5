import { dimensions, type Dimension } from '../model/facts/figure.ts';
import type { Stratum } from './stratum.ts';

/** A stratum as text, by which a store groups: equal strata have equal texts. */
export function encodeStratum(stratum: Stratum): string {
  const { period, warnings, programmes } = stratum;
  return JSON.stringify({
    measure: stratum.measure,
    unit: stratum.unit,
    additivity: stratum.additivity,
    statType: stratum.statType,
    stage: stratum.stage,
    status: stratum.status,
    scope: stratum.scope,
    period: { edtf: period.edtf, from: period.from, to: period.to },
    programmes: programmes.toSorted(),
    wider: stratum.wider?.toSorted(),
    places: stratum.places?.toSorted(),
    deprecated: stratum.deprecated,
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
