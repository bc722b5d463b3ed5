import { readPeriod } from '../../text/periods/period.ts';
import { toSimplified } from '../../text/names/to-simplified.ts';
import { badInput } from '../errors.ts';
import { allOf, anything, containsText, hasAnyTerm, hasNoTerm, inRange, oneOf, type Branches } from './branches.ts';
import type { CountFilter, PeriodFilter, TextFilter } from './shared-inputs.ts';

/** Numbers that no property exceeds; absent properties count as -1, which no range holds but the outside of one. */
const LEAST = 0;
const ABSENT = -1;
const MOST = Number.MAX_SAFE_INTEGER;
/** Whole numbers and money to the fen are told apart by less than this. */
const STEP = 1e-6;

/** Terms to have, or to lack. */
export function readTerms(term: string, wanted: readonly string[], holds: boolean): Branches {
  return hasTerms(
    wanted.map((value) => `${term}:${value}`),
    holds,
  );
}

/** Any of these terms, or none of them. */
export function hasTerms(terms: readonly string[], holds: boolean): Branches {
  return holds ? hasAnyTerm(terms) : hasNoTerm(terms);
}

/** Text: equal to, one of, containing. */
export function readText(term: string, property: string, filter: TextFilter, holds: boolean): Branches {
  const exact = [...(filter.eq == null ? [] : [filter.eq]), ...(filter.in ?? [])];
  const conditions = [
    ...(filter.eq == null && filter.in == null ? [] : [readTerms(term, exact, holds)]),
    ...(filter.contains == null ? [] : [containsText(property, partOf(property, filter.contains), holds)]),
  ];
  return holds ? allOf(conditions) : oneOf(conditions);
}

// Names are stored in simplified script and lower case.
function partOf(property: string, text: string): string {
  return property === 'nameText' ? toSimplified(text).toLowerCase() : text;
}

/** A number or count within bounds. Throws BAD_USER_INPUT where these leave nothing between them. */
export function readRange(property: string, filter: CountFilter, holds: boolean): Branches {
  const from = Math.max(filter.eq ?? LEAST, filter.gte ?? LEAST);
  const to = Math.min(filter.eq ?? MOST, filter.lte ?? MOST);
  if (from > to) throw badInput(`filter: ${property} cannot be both from ${from} and at most ${to}`);
  return rangeOrOutside(property, from, to, holds);
}

function rangeOrOutside(property: string, from: number, to: number, holds: boolean): Branches {
  if (holds) return inRange(property, from, to);
  return oneOf([inRange(property, ABSENT, from - STEP), inRange(property, to + STEP, MOST)]);
}

/** What lies within a stretch of time. Throws BAD_USER_INPUT for what is no date, and where it ends before it begins. */
export function readStretch(filter: PeriodFilter, holds: boolean): Branches {
  const begins = filter.gte == null ? undefined : dayOf('gte', filter.gte, 'from');
  const ends = filter.lte == null ? undefined : dayOf('lte', filter.lte, 'to');
  if ((begins ?? LEAST) > (ends ?? MOST)) throw badInput(`period.gte: “${filter.gte}” is after lte: “${filter.lte}”`);
  const conditions = [
    begins === undefined ? anything : rangeOrOutside('fromDay', begins, MOST, holds),
    ends === undefined ? anything : rangeOrOutside('toDay', LEAST, ends, holds),
  ].filter((condition) => condition !== anything);
  return holds ? allOf(conditions) : oneOf(conditions);
}

function dayOf(name: string, edtf: string, end: 'from' | 'to'): number {
  const read = readPeriod(edtf);
  const day = read.ok ? read[end] : undefined;
  if (day === undefined) throw badInput(`period.${name}: “${edtf}” is no date. Write 2024, 2024-03 or 2024-03-01`);
  return Number(day.slice(0, 10).replaceAll('-', ''));
}
