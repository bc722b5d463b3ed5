/**
 * By what figures and conferrals can be grouped. The loader stores one key of each, in this order, with every figure and
 * conferral: a value, several joined by a space where it has several, or an empty text where it has none. So each of them
 * stands in exactly one group, and groups never count anything twice.
 */
export const groupDimensions = [
  'SUBJECT',
  'SOURCE',
  'PROGRAMME',
  'ACTIVITY',
  'MEASURE',
  'UNIT',
  'YEAR',
  'PLACE',
  'GROUP',
  'LEVEL',
  'SITE_TYPE',
  'CONTRACT_TYPE',
  'STAGE',
  'STAT_TYPE',
  'SCOPE',
  'PRECISION',
  'DERIVATION',
  'VALUE',
  'HONOUR',
  'FAMILY',
  'TARGET',
  'STATUS',
] as const;

/** One way of grouping. */
export type GroupDimension = (typeof groupDimensions)[number];

/** What joins several values of one key; no id and no value of a vocabulary has it. */
export const KEY_SEPARATOR = ' ';

/** Where an empty key stands: behind those of all dimensions. */
export const NO_DIMENSION = groupDimensions.length;

/** Where the key of a dimension stands among the stored keys. Statements name some by number: `aggregate.test.ts` holds them to it. */
export function dimensionIndex(dimension: GroupDimension): number {
  return groupDimensions.indexOf(dimension);
}
