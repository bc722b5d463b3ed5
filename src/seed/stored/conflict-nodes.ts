import type { Conflict } from '../../model/conflict.ts';
import type { StoredRelationship } from '../../store/stored-graph.ts';
import type { FactRecord } from '../assemble/dataset.ts';
import type { Finding } from '../check/rule.ts';
import type { ConflictCode } from '../check/conflict-code.ts';
import { distinct, type GraphIndex } from '../index/graph-index.ts';
import { encodeTerms } from '../index/terms.ts';
import { conflictMessage } from './conflict-message.ts';
import type { Draft } from './draft.ts';

/** A warning of the integrity rules, as it is stored: its facts in the order of its message, and the entities they concern. */
export interface ConflictRecord {
  readonly id: string;
  readonly code: ConflictCode;
  readonly facts: readonly FactRecord[];
  readonly entities: readonly string[];
}

/** The conflicts that the warnings of the rules make, each once. */
export function conflictsOf({ dataset, concerns }: GraphIndex, warnings: readonly Finding[]): ConflictRecord[] {
  const all = warnings.flatMap(({ code, facts: ids = [] }): ConflictRecord[] => {
    const facts = ids.map((id) => dataset.facts.get(id)).filter((fact) => fact !== undefined);
    if (code === undefined || facts.length === 0) return [];
    const entities = distinct(ids.flatMap((id) => concerns.get(id) ?? []));
    return [{ id: conflictId(code, ids), code, facts, entities }];
  });
  return [...new Map(all.map((conflict) => [conflict.id, conflict])).values()];
}

/** Names the rule and the first two facts, which tell the warnings of one rule apart. */
function conflictId(code: ConflictCode, facts: readonly string[]): string {
  return ['conflict', code.toLowerCase().replaceAll('_', '-'), ...facts.slice(0, 2)].join('--');
}

/** The node of a conflict, before it has its place in the list. */
export function conflictNode({ dataset }: GraphIndex, { id, code, facts, entities }: ConflictRecord): Draft {
  const ids = facts.map((fact) => fact.id);
  const sources = facts.flatMap(({ citations }) => citations.map(({ source }) => source));
  const { zh, en } = conflictMessage(dataset, code, facts);
  const conflict: Conflict = { id, code, messageZh: zh, messageEn: en, facts: ids };
  return {
    labels: ['Conflict'],
    orderable: { id, type: 'Conflict', nameKey: ids.join(' '), properties: { code }, counts: {} },
    properties: {
      ...conflict,
      type: 'Conflict',
      terms: encodeTerms({ id: [id], code: [code], about: [...ids, ...entities, ...sources] }),
    },
  };
}

/** Leads from each conflict to its facts and to the entities they concern. */
export function conflictRelationships(conflicts: readonly ConflictRecord[]): StoredRelationship[] {
  return conflicts.flatMap(({ id: from, facts, entities }) =>
    [...facts.map(({ id }) => id), ...entities].map((to) => {
      const id = `${from} CONCERNS ${to}`;
      return { id, type: 'CONCERNS', from, to, properties: { id } };
    }),
  );
}
