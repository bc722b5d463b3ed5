import type { Wording } from '../model/define-vocabulary.ts';
import { group } from '../model/vocabulary/group.ts';

const wording: Readonly<Record<string, Wording>> = group.wording;

/** The heading under which the vocabulary puts a group of people: couriers under workers in new forms of employment. */
export function headingOf(value: string): string | undefined {
  return wording[value]?.broader;
}

/** Whether a group of people is another, or lies in it, however far up. */
export function liesIn(value: string, wider: string): boolean {
  const heading = headingOf(value);
  return value === wider || (heading !== undefined && liesIn(heading, wider));
}
