import type { Notice } from './notice.ts';

/** Notices of one code as one, with the facts of all. */
export function mergeNotices(notices: readonly Notice[]): Notice[] {
  const facts = new Map<Notice['code'], Set<string>>();
  for (const notice of notices) {
    const known = facts.get(notice.code) ?? new Set();
    for (const fact of notice.facts) known.add(fact);
    facts.set(notice.code, known);
  }
  return [...facts].map(([code, ids]) => ({ code, facts: [...ids].slice(0, 20) }));
}
