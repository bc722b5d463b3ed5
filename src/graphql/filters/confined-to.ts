import type { Branches } from './branches.ts';

/** The values of some fields to which a filter is confined, each once; none: it is not confined to any. */
export function valuesAskedFor(branches: Branches, ...fields: readonly string[]): string[] {
  const terms = branches.flatMap(({ anyOf }) => anyOf).flat();
  return [...new Set(fields.flatMap((field) => valuesOf(terms, field)))];
}

/** The values of a field that every alternative of a filter names; none where one of them names none. */
export function valuesNamedByAll(branches: Branches, field: string): string[] {
  const isNamed = branches.every((branch) => valuesAskedFor([branch], field).length > 0);
  return isNamed ? valuesAskedFor(branches, field) : [];
}

function valuesOf(terms: readonly string[], field: string): string[] {
  return terms.filter((term) => term.startsWith(`${field}:`)).map((term) => term.slice(field.length + 1));
}

/** Dimensions of a figure whose values are told apart; groups hold one another, and are not. */
const DIMENSIONS = ['level', 'siteType', 'contractType', 'unionForm', 'unionLevel'];

/** To which values of which dimensions a filter on figures is confined: a figure that holds others too is of more than was asked. */
export function dimensionsAskedFor(figures: Branches): { property: string; values: string[] }[] {
  const asked = DIMENSIONS.map((property) => ({ property, values: valuesAskedFor(figures, property) }));
  return asked.filter(({ values }) => values.length > 0);
}
