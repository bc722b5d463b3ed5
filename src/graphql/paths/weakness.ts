import type { ValueOf } from '../../model/define-vocabulary.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';

/** How a fact or a link was come by. */
export type Derivation = ValueOf<typeof derivation>;

/** How weak a derivation is: 0 for what is stated, more for what rests on less. */
export function weaknessOf(value: Derivation): number {
  return derivation.values.indexOf(value);
}

/** The derivation of a weakness. */
export function derivationOf(weakness: number): Derivation {
  return derivation.values[weakness] ?? derivation.values[0];
}
