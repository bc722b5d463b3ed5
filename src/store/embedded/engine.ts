import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../errors.ts';

/** The native module of the embedded engine, loaded when it is first needed: not every platform has a build. */
export function loadEngine(): typeof GrafeoDB {
  try {
    return (require('@grafeo-db/js') as { GrafeoDB: typeof GrafeoDB }).GrafeoDB;
  } catch (cause) {
    const message = `The embedded engine has no build for ${process.platform} ${process.arch}. Set NEO4J_URI and use Neo4j`;
    throw new StoreError('STORE_UNAVAILABLE', message, { cause });
  }
}
