import type { KeyText } from './key-text.ts';

/** Where a piece from `at` on ends that is the query but for one unit replaced, left out, put in, or exchanged with the next; -1 if none does. */
export function endWithOneError(query: Uint16Array, key: KeyText, at: number): number {
  const same = key.commonLength(query, at);
  const here = at + same;
  const left = query.length - same;
  if (left === 0) return here;
  // Several errors may explain the query: the one that takes most of the key.
  if (key.continues(query, same, here + 1)) return here + 1 + left;
  if (key.continues(query, same + 1, here + 1)) return here + left;
  if (key.isExchanged(query, same, here) && key.continues(query, same + 2, here + 2)) return here + left;
  if (key.continues(query, same + 1, here)) return here + left - 1;
  return -1;
}
