import type { FactRecord } from '../assemble/dataset.ts';
import { conflictRules, type ConflictCode } from './conflict-code.ts';
import type { Finding } from './rule.ts';

/** A warning about facts, in the order in which its message names them; it stands where the first of them is written. */
export function warningOf(code: ConflictCode, facts: readonly [FactRecord, ...FactRecord[]], message: string): Finding {
  const ids = facts.map(({ id }) => id);
  return { origin: facts[0].origin, severity: 'warning', code, ...conflictRules[code], message, facts: ids };
}
