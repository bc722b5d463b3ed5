import type { FactRecord, FactRelation } from '../assemble/dataset.ts';

/** A relation of a fact with the fact from which it leads. */
export interface StoredRelation extends FactRelation {
  readonly from: string;
}

/** The relations that a fact says, as they are stored. */
export function storedRelations({ id, since, relations }: FactRecord): StoredRelation[] {
  const stated = relations.map((relation): StoredRelation =>
    // Written where it is easy to see, at the fact that lost; stored from the one that won.
    relation.type === 'SUPERSEDED_BY' ? { type: 'SUPERSEDES', from: relation.to, to: id } : { ...relation, from: id },
  );
  return since === undefined ? stated : [...stated, { type: 'SINCE', from: id, to: since }];
}
