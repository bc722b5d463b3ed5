import type { KeyText } from './key-text.ts';
import { plain } from './units.ts';

/** No syllable has more letters. */
const longest = 6;

/**
 * Where the beginning of a key ends that is the query but for one syllable replaced, left out, put in, or exchanged with the next; -1 if none does.
 * At most a third of the query may be wrong.
 */
export function endWithOneSyllable(query: Uint16Array, key: KeyText): number {
  let wrong = key.start + key.commonLength(query, key.start);
  // A wrong syllable may begin as the right one, or as the right one with the next: one or two starts back.
  while (wrong > key.start && !key.isBoundary(wrong)) wrong--;
  const stop = endBehind(query, key, wrong);
  if (stop >= 0 || wrong === key.start) return stop;
  do wrong--;
  while (wrong > key.start && !key.isStart(wrong));
  return endBehind(query, key, wrong);
}

/** Where the query ends if the syllable at `wrong` is the wrong one. */
function endBehind(query: Uint16Array, key: KeyText, wrong: number): number {
  const next = key.nextStart(wrong);
  const typed = wrong - key.start;
  const most = Math.min(typed + longest, typed + Math.floor(query.length / 3), query.length);
  for (let from = typed; from <= most; from++) {
    if (key.continues(query, from, next)) return next + query.length - from;
    if (key.continues(query, from, wrong)) return wrong + query.length - from;
  }
  return endBehindExchange(query, key, wrong);
}

function endBehindExchange(query: Uint16Array, key: KeyText, first: number): number {
  const second = key.nextStart(first);
  const third = key.nextStart(second);
  const behind = third - key.start;
  if (second === third || behind > query.length) return -1;
  for (let at = first; at < third; at++) {
    const typedAt = at < second ? at + third - second : at - (second - first);
    if (plain(key.units[at]!) !== query[typedAt - key.start]) return -1;
  }
  return key.continues(query, behind, third) ? third + query.length - behind : -1;
}
