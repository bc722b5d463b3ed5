import { badInput } from '../errors.ts';
import type { FilterInput } from '../filters/compile-filter.ts';

/** How many entries a list gives unless asked otherwise, and at most. */
export const DEFAULT_FIRST = 20;
/** The most entries one page may have. */
const MOST_FIRST = 200;

/** What any list is asked with. */
export interface ListArguments {
  readonly first: number;
  readonly after?: string | undefined;
  readonly filter?: FilterInput | undefined;
  readonly sort: string;
}

/** `first` within what is allowed. Throws a clear error instead of giving less than asked. */
export function checkedFirst(first: number): number {
  if (first >= 1 && first <= MOST_FIRST) return first;
  throw badInput(`first: ${first} was asked, 1 to ${MOST_FIRST} are allowed. Go on with after`, {
    argument: 'first',
    asked: first,
    allowed: MOST_FIRST,
  });
}
