import type { z } from 'zod';

/** A relation of a fact: where it may lead, and whether it may lead to several. */
export interface FactRelation {
  readonly to: readonly string[];
  readonly many: boolean;
}

/** A kind of fact: what a source says. */
export interface FactKindDefinition<Shape extends z.ZodType = z.ZodType> {
  readonly type: string;
  /** What ids of this kind start with: `act` in `act-001-8-2-sessions`. */
  readonly idPrefix: string;
  readonly description: string;
  readonly properties: Shape;
  readonly relations: Readonly<Record<string, FactRelation>>;
}

/** Declares a kind of fact. */
export function defineFact<Shape extends z.ZodType>(definition: FactKindDefinition<Shape>): typeof definition {
  return definition;
}

const bodies = ['Union', 'Organisation'] as const;
/** Where relations of facts lead. */
export const targets = {
  bodies,
  actors: [...bodies, 'Person'],
  entities: [...bodies, 'Person', 'Programme', 'Honour', 'Place'],
  facts: ['Affiliation', 'Tenure', 'Activity', 'Conferral', 'Figure', 'Gap'],
} as const;
