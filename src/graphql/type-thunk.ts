import type { Field } from 'type-graphql';

/** Says the type of a field; a function, so that types may refer to each other. */
export type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;
