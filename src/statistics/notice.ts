import type { ValueOf } from '../model/define-vocabulary.ts';
import type { warningCode } from '../model/vocabulary/warning-code.ts';

/** What has to be known beside a computed number, or why there is none: a code, and ids of the facts concerned. */
export interface Notice {
  readonly code: ValueOf<typeof warningCode>;
  readonly facts: readonly string[];
}
