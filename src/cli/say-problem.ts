import { StoreError } from '../store/errors.ts';

/** Says what is wrong with a store where the process can go on. */
export function sayProblem(error: unknown): void {
  console.error(error instanceof StoreError ? `${error.code} ${error.message}` : error);
}
