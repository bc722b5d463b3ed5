import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { FactRecord } from '../assemble/dataset.ts';
import type { LinkSurroundings } from './link-surroundings.ts';

/** What tells two links of one kind between the same two entities apart, and what an answer shows of them. */
export interface LinkQualities {
  readonly role?: string;
  readonly title?: string;
  readonly status?: string;
  readonly count?: number;
}

/** A link as one fact draws it. */
export interface DrawnLink extends LinkQualities {
  readonly kind: ValueOf<typeof linkKind>;
  readonly from: string;
  readonly to: string;
}

/** The rule by which facts of a kind draw links. */
export type LinkRule = (fact: FactRecord, around: LinkSurroundings) => DrawnLink[];
