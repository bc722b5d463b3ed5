import { Field, InputType } from 'type-graphql';
import { dimensionIndex, groupDimensions, NO_DIMENSION, type GroupDimension } from '../../../model/grouping.ts';
import type { Selection } from '../../../store/statements/aggregate.ts';
import { badInput } from '../../errors.ts';
import { CountFilter } from '../../filters/shared-inputs.ts';
import { plainEnum } from '../../vocabulary/enums.ts';

/** Where the keys of a grouping stand. */
type Grouping = Pick<Selection, 'by1' | 'by2' | 'by3' | 'none'>;

/** How many dimensions a grouping may have: by union, then by year, then by measure. */
const MOST_DIMENSIONS = 3;

/** The enumeration of dimensions. */
export const groupByEnum = plainEnum(
  'GroupBy',
  groupDimensions,
  'By what to group; what has several values at once is a group of its own, so that nothing counts twice. 分组',
);

/** The enumeration of the orders of groups. */
export const groupSortEnum = plainEnum(
  'GroupSort',
  ['LARGEST', 'SMALLEST', 'MOST', 'KEY'],
  'Order of groups: by sum, by number of facts, by key. 分组排序',
);

/** Which groups are wanted. */
@InputType('HavingFilter')
export class HavingFilter {
  @Field(() => CountFilter, { nullable: true, description: 'Facts in the group' })
  count?: CountFilter | null;

  @Field(() => CountFilter, { nullable: true, description: 'Articles that state them' })
  sources?: CountFilter | null;
}

/** Places of the keys of up to three dimensions, as statements take them. Throws where there are more, or one twice. */
export function groupingOf(dimensions: readonly GroupDimension[]): Grouping {
  if (dimensions.length > MOST_DIMENSIONS || new Set(dimensions).size < dimensions.length) {
    throw badInput(`groupBy: at most ${MOST_DIMENSIONS} dimensions are allowed, each once`, {
      argument: 'groupBy',
      asked: dimensions.length,
      allowed: MOST_DIMENSIONS,
    });
  }
  const [by1 = NO_DIMENSION, by2 = NO_DIMENSION, by3 = NO_DIMENSION] = dimensions.map(dimensionIndex);
  return { by1, by2, by3, none: NO_DIMENSION };
}

/** What groups have to keep to, as the statement of groups takes it. Throws BAD_USER_INPUT where bounds exclude each other. */
export function havingOf(having: HavingFilter | null | undefined) {
  const [least, most] = boundsOf(having, 'count');
  const [leastSources, mostSources] = boundsOf(having, 'sources');
  return { least, most, countsSources: Boolean(having?.sources), leastSources, mostSources };
}

/** Whether a group of so many facts is wanted. */
export function isAllowed(having: HavingFilter | null | undefined, count: number): boolean {
  const [least, most] = boundsOf(having, 'count');
  return count >= least && count <= most;
}

function boundsOf(having: HavingFilter | null | undefined, name: keyof HavingFilter): readonly [number, number] {
  const { eq, gte, lte } = having?.[name] ?? {};
  const [least, most] = [Math.max(eq ?? 0, gte ?? 0), Math.min(eq ?? NO_LIMIT, lte ?? NO_LIMIT)];
  if (least > most) throw badInput(`having: ${name} cannot be both from ${least} and at most ${most}`);
  return [least, most];
}

const NO_LIMIT = 2 ** 31 - 1;
