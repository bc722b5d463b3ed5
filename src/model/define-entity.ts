import type { z } from 'zod';

/** A kind of entity: who or what facts speak of. It carries names and what it is by definition, never claims. */
export interface EntityKindDefinition<Shape extends z.ZodType = z.ZodType> {
  /** The type in GraphQL and in `type` of a node. */
  readonly type: string;
  /** The label in the graph. It differs from `type` where the word is reserved in an engine. */
  readonly label: string;
  /** The value of the enumeration EntityKind. */
  readonly kind: string;
  /** What ids of this kind start with: `union` in `union-410183`. */
  readonly idPrefix: string;
  readonly description: string;
  readonly properties: Shape;
}

/** Declares a kind of entity. */
export function defineEntity<Shape extends z.ZodType>(definition: EntityKindDefinition<Shape>): typeof definition {
  return definition;
}
