import { group } from '../../model/vocabulary/group.ts';
import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import type { Vocabulary } from '../../model/define-vocabulary.ts';
import { distinct } from './graph-index.ts';

/** What a node can be found by: `level:COUNTY`, `in:place-410000`. Filters and facets read these. */
export type Terms = Record<string, readonly (string | undefined)[]>;

/** Terms as they are stored: `field:value`, each once. */
export function encodeTerms(terms: Terms): string[] {
  return distinct(
    Object.entries(terms).flatMap(([field, values]) =>
      values.filter((value) => value !== undefined && value !== '').map((value) => `${field}:${value}`),
    ),
  );
}

/** A property as the values of a term: none, one, or each of a list. */
export function valuesOf(value: unknown): string[] {
  return value === undefined || value === null ? [] : [value].flat().map(String);
}

/** A kind of programme with the wider kinds it belongs to: who asks for AID finds 金秋助学. */
export function withBroaderKinds(value: unknown): string[] {
  return withBroader(programmeKind, value);
}

/** Groups with the wider groups they belong to. */
export function withBroaderGroups(value: unknown): string[] {
  return withBroader(group, value);
}

function withBroader(vocabulary: Vocabulary, value: unknown): string[] {
  return valuesOf(value).flatMap((one) => {
    const broader = vocabulary.wording[one]?.broader;
    return broader === undefined ? [one] : [one, ...withBroader(vocabulary, broader)];
  });
}
