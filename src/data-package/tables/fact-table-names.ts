import { factKinds } from '../../model/fact-kinds.ts';

/** The tables of facts, by the keys under which the seeds list them. */
export const factTableNames: readonly string[] = Object.keys(factKinds);
