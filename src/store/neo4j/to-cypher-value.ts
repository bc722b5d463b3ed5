import neo4j from 'neo4j-driver';

/** A parameter as the driver must send it. It sends every JavaScript number as a float, and `LIMIT 10.0` fails: whole numbers go as integers. */
export function toCypherValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toCypherValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toCypherValue(inner)]));
}
