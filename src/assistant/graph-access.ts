import type { GraphQLSchema } from 'graphql';

/** How one call of a tool asks the graph: an operation at a time, under the limits of `/graphql`. */
export interface GraphAccess {
  readonly schema: GraphQLSchema;
  /** The data of an operation. Throws an `AssistantError` where it is refused or fails. */
  ask<Data>(document: string, variables: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** Begins a call: what it asks ends with the signal, or when its time is over. */
export type OpenAccess = (gone: AbortSignal) => GraphAccess;
