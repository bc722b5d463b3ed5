import { registerEnumType } from 'type-graphql';
import type { Vocabulary, Wording } from '../../model/define-vocabulary.ts';
import type { TypeThunk } from '../type-thunk.ts';

const registered = new Map<string, Record<string, string>>();

/** The type of a field that holds one value of a vocabulary. */
export function enumType(vocabulary: Vocabulary): TypeThunk {
  const enumeration = enumOf(vocabulary);
  return () => enumeration;
}

/** The type of a field that holds several values of a vocabulary. */
export function enumListType(vocabulary: Vocabulary): TypeThunk {
  const enumeration = enumOf(vocabulary);
  return () => [enumeration];
}

// Registered when it is first named, before any schema is built; each value says its wording in both languages.
function enumOf(vocabulary: Vocabulary): Record<string, string> {
  const known = registered.get(vocabulary.name);
  if (known) return known;
  const wording = Object.entries(vocabulary.wording).map(([value, words]) => [
    value,
    { description: said(value, words) },
  ]);
  return register(vocabulary.name, vocabulary.values, vocabulary.description, Object.fromEntries(wording) as object);
}

/** The wording of a value; its English is left out where the value says it already. */
function said(value: string, { zh, en }: Wording): string {
  return en.toUpperCase().replaceAll(/[ -]/g, '_') === value ? zh : `${zh} ${en}`;
}

/** An enumeration of orders or facets, whose values explain themselves. */
export function plainEnum(name: string, values: readonly string[], description: string): Record<string, string> {
  return registered.get(name) ?? register(name, values, description, {});
}

function register(name: string, values: readonly string[], description: string, valuesConfig: object) {
  const enumeration = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(enumeration, { name, description, valuesConfig });
  registered.set(name, enumeration);
  return enumeration;
}
