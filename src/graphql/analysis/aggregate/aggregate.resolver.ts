import { Args, ArgsType, Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { GroupDimension } from '../../../model/grouping.ts';
import { refusedBetween } from '../../../statistics/refused-between.ts';
import { checkedFirst } from '../../connection/list-arguments.ts';
import type { RequestContext } from '../../context.ts';
import type { FilterInput } from '../../filters/compile-filter.ts';
import { filterInput } from '../../filters/filter-inputs.ts';
import { namedIds } from '../../filters/named-ids.ts';
import { AggregationType } from './aggregate.type.ts';
import { figureGroup } from './figure-group.ts';
import { groupByEnum, groupingOf, groupSortEnum, HavingFilter, havingOf } from './grouping.ts';
import { refuseFigureDimensions } from './honour-dimensions.ts';
import { HonoursSummaryType } from './honours.type.ts';
import { honoursGroup } from './honours-group.ts';
import { readGroups, readTotal, type ReadGroup, type Wanted } from './read-groups.ts';
import type { Refuse } from './read-strata.ts';
import type { Asked } from './selection.ts';

const figureFilter = filterInput('Figure');
const conferralFilter = filterInput('Conferral');

/** How groups are asked for. */
@ArgsType()
class GroupArguments {
  @Field(() => [groupByEnum], { defaultValue: [], description: 'At most three: by union, then by year' })
  readonly groupBy!: GroupDimension[];

  @Field(() => HavingFilter, { nullable: true })
  readonly having?: HavingFilter | null;

  @Field(() => groupSortEnum, { defaultValue: 'LARGEST' })
  readonly sort!: Wanted['sort'];

  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
}

type GroupView = (context: RequestContext, dimensions: readonly GroupDimension[], group: ReadGroup) => object;

/** Answers what figures and honours make together. */
@Resolver()
export class AggregateResolver {
  @Query(() => AggregationType, {
    description:
      'Sum, average, smallest and largest of figures, in all and by groups, with bounds and warnings; what does not add is refused with the reason. 汇总',
  })
  aggregate(
    @Ctx() context: RequestContext,
    @Arg('filter', () => figureFilter, { nullable: true }) filter: FilterInput | null,
    @Args(() => GroupArguments) asked: GroupArguments,
  ): object {
    return taken(context, {
      asked: { type: 'Figure', filter },
      grouped: asked,
      view: figureGroup,
      refuse: refusedBetween,
    });
  }

  @Query(() => HonoursSummaryType, {
    description: 'How many honours were given, and how many only proposed, in all and by groups. 荣誉汇总',
  })
  honoursSummary(
    @Ctx() context: RequestContext,
    @Arg('filter', () => conferralFilter, { nullable: true }) filter: FilterInput | null,
    @Args(() => GroupArguments) asked: GroupArguments,
  ): object {
    refuseFigureDimensions(asked.groupBy);
    return taken(context, { asked: { type: 'Conferral', filter }, grouped: asked, view: honoursGroup });
  }
}

interface Question {
  readonly asked: Omit<Asked, 'named'>;
  readonly grouped: GroupArguments;
  readonly view: GroupView;
  readonly refuse?: Refuse;
}

/** What is taken together: total, subtotals and groups are each read only where they are asked for. */
function taken(context: RequestContext, question: Question): object {
  const { grouped, view, refuse } = question;
  const asked = { ...question.asked, named: namedIds(question.asked.type, question.asked.filter) };
  const { groupBy, having, sort } = grouped;
  const first = checkedFirst(grouped.first);
  groupingOf(groupBy);
  havingOf(having);
  const read = (dimensions: readonly GroupDimension[]) =>
    dimensions.length === 0 ? NO_GROUPS : readGroups(context, asked, { dimensions, having, sort, first, refuse });
  let all: ReturnType<typeof read> | undefined;
  const groups = () => (all ??= read(groupBy));
  const views = (dimensions: readonly GroupDimension[], found: readonly ReadGroup[]) =>
    found.map((group) => view(context, dimensions, group));
  return {
    total: async () => view(context, [], await readTotal(context, asked, refuse)),
    groups: async () => views(groupBy, (await groups()).groups),
    hasMore: async () => (await groups()).more,
    subtotals: async () => {
      const leading = groupBy.slice(1).map((_, place) => groupBy.slice(0, place + 1));
      const found = await Promise.all(leading.map((dimensions) => read(dimensions)));
      return found.flatMap(({ groups: some }, place) => views(leading[place] ?? [], some));
    },
  };
}

const NO_GROUPS = Promise.resolve({ groups: [], more: false });
