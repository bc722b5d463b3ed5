import { factRow, type FactRow } from '../statements/rows.ts';
import { rowCode, trimmed, type EncodedRow } from './row-code.ts';

/** To what a fact leads: an entity or a measure by its names, another fact by its title, where it has one. */
export interface Related {
  readonly relation: string;
  readonly role: string | null;
  readonly basis: string | null;
  readonly target: string;
  readonly name: string | null;
  readonly nameEn: string | null;
}

/** Where a fact is stated: a source, and in it block, sentence and the printed form to look for, where there are any. */
export interface Citation {
  readonly source: string;
  readonly title: string;
  readonly block: number | null;
  readonly sentence: number | null;
  readonly anchor: string | null;
}

/** A place by its id and its names. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A fact with everything it leads to: all that an export says of it. */
export interface FactRecord {
  readonly fact: FactRow;
  /** By relation, target and role. */
  readonly relations: readonly Related[];
  readonly citations: readonly Citation[];
  /** For what a figure was counted: to what the activity or conferral leads in which it was. */
  readonly countedIn: readonly Related[];
  /** Where the subject of a figure lies. */
  readonly place: NamedPlace | null;
}

/** A fact record before it is written; what its row does not have is left out. */
export type FactDraft = Omit<FactRecord, 'fact'> & { readonly fact: Readonly<Record<string, unknown>> };

type Encoded = readonly [EncodedRow, readonly unknown[][], readonly unknown[][], unknown[][]?, string[]?];

const row = rowCode<FactRow>(Object.keys(factRow.shape) as (keyof FactRow)[]);

/** A fact record as the text that is stored with the fact. */
export function encodeFact({ fact, relations, citations, countedIn, place }: FactDraft): string {
  return JSON.stringify(
    trimmed([
      row.encode(fact),
      relations.map(encodeRelated),
      citations.map(({ source, title, block, sentence, anchor }) => trimmed([source, title, block, sentence, anchor])),
      countedIn.length === 0 && place === null ? null : countedIn.map(encodeRelated),
      place && [place.id, place.name, place.nameEn],
    ]),
  );
}

function encodeRelated({ relation, target, name, nameEn, role, basis }: Related): readonly unknown[] {
  return trimmed([relation, target, name, nameEn, role, basis]);
}

/** The fact record that a text says. */
export function decodeFact(text: string): FactRecord {
  const [fact, relations, citations, countedIn = [], place] = JSON.parse(text) as Encoded;
  return {
    fact: row.decode(fact),
    relations: relations.map(decodeRelated),
    citations: citations.map(decodeCitation),
    countedIn: countedIn.map(decodeRelated),
    place: place === undefined ? null : decodePlace(place),
  };
}

function decodeRelated(values: readonly unknown[]): Related {
  const [relation, target, name = null, nameEn = null, role = null, basis = null] = values as string[];
  return { relation, role, basis, target, name, nameEn } as Related;
}

function decodeCitation(values: readonly unknown[]): Citation {
  const [source, title, block = null, sentence = null, anchor = null] = values;
  return { source, title, block, sentence, anchor } as Citation;
}

function decodePlace([id, name, nameEn]: readonly string[]): NamedPlace {
  return { id, name, nameEn } as NamedPlace;
}
