import { continuesWith, isStart, plain, type Units } from './units.ts';

/** A piece of a key: from `at` on, within `end`. */
interface KeyPiece {
  readonly units: Units;
  readonly at: number;
  readonly end: number;
}

/** Where a piece ends that is the query but for one unit replaced, left out, put in, or exchanged with the next; -1 if none is. */
export function endWithOneError(query: Uint16Array, units: Units, at: number, end: number): number {
  const same = commonLength(query, units, at, end);
  const here = at + same;
  const left = query.length - same;
  if (left === 0) return here;
  // Several errors may explain the query: the one that takes most of the key.
  let stop = continuesWith(query, same, units, here + 1, end) ? here + 1 + left : -1;
  if (stop < 0 && continuesWith(query, same + 1, units, here + 1, end)) stop = here + left;
  if (stop < 0 && endsExchanged(query, same, { units, at: here, end })) stop = here + left;
  if (stop < 0 && continuesWith(query, same + 1, units, here, end)) stop = here + left - 1;
  return stop;
}

/** Where a piece ends that is the query but for one syllable replaced, left out, put in, or exchanged with the next; -1 if none is. */
export function endWithOneSyllable(query: Uint16Array, units: Units, at: number, end: number): number {
  const here = startBefore(units, at + commonLength(query, units, at, end) + 1, at, end);
  for (const wrong of [here, startBefore(units, here, at, end)]) {
    const stop = endAfterSyllable(query, { units, at, end }, wrong);
    if (stop >= 0) return stop;
  }
  return -1;
}

/** How many units a query and a key have in common from `at` on. */
function commonLength(query: Uint16Array, units: Units, at: number, end: number): number {
  const most = Math.min(query.length, end - at);
  let length = 0;
  while (length < most && plain(units[at + length]!) === query[length]) length++;
  return length;
}

function endsExchanged(query: Uint16Array, i: number, { units, at, end }: KeyPiece): boolean {
  const isExchanged = i + 1 < query.length && plain(units[at]!) === query[i + 1] && plain(units[at + 1]!) === query[i];
  return isExchanged && continuesWith(query, i + 2, units, at + 2, end);
}

// At most a third of the query may be wrong: the rest must stand behind the wrong syllable as it is.
function endAfterSyllable(query: Uint16Array, { units, at, end }: KeyPiece, wrong: number): number {
  const next = startAfter(units, wrong, end);
  const typed = wrong - at;
  const most = Math.min(typed + 6, typed + Math.floor(query.length / 3), query.length);
  for (let from = most; from >= typed; from--) {
    for (const go of [next, wrong]) {
      if (continuesWith(query, from, units, go, end)) return go + query.length - from;
    }
  }
  return endAfterExchange(query, typed, { units, at: wrong, end });
}

function endAfterExchange(query: Uint16Array, typed: number, { units, at, end }: KeyPiece): number {
  const second = startAfter(units, at, end);
  const third = startAfter(units, second, end);
  const behind = typed + third - at;
  if (second === third || behind > query.length) return -1;
  const swapped = [...units.subarray(second, third), ...units.subarray(at, second)];
  const isSwapped = swapped.every((unit, i) => plain(unit) === query[typed + i]);
  return isSwapped && continuesWith(query, behind, units, third, end) ? third + query.length - behind : -1;
}

function startBefore(units: Units, before: number, first: number, end: number): number {
  let at = Math.min(before - 1, end);
  while (at > first && (at === end ? false : !isStart(units[at]!))) at--;
  return Math.max(at, first);
}

function startAfter(units: Units, at: number, end: number): number {
  let next = Math.min(at + 1, end);
  while (next < end && !isStart(units[next]!)) next++;
  return next;
}
