import type { Notice } from './notice.ts';

/** Why numbers of these units do not go together, if they do not: 人 beside 人次, which look alike, has a code of its own. */
export function unitMismatch(units: readonly string[]): Notice['code'] | undefined {
  const distinct = new Set(units);
  if (distinct.size < 2) return undefined;
  const bothPeople = distinct.size === 2 && distinct.has('PERSON') && distinct.has('PERSON_TIME');
  return bothPeople ? 'PERSON_VS_PERSON_TIME' : 'UNIT_MISMATCH';
}
