import { entityKinds } from '../../model/entity-kinds.ts';

/** The tables of entities, by the keys under which the seeds list them. */
export const entityTableNames: readonly string[] = Object.keys(entityKinds);
