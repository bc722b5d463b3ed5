import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context.ts';
import { readAxes } from '../../coverage/coverage-axes.ts';
import { badInput } from '../../errors.ts';
import type { FilterInput } from '../../filters/compile-filter.ts';
import { filterInput } from '../../filters/filter-inputs.ts';
import { comparisonView } from './comparison-view.ts';
import { ComparisonType } from './comparison.type.ts';
import { readSides, type Side } from './read-sides.ts';

const figureFilter = filterInput('Figure');
/** The most subjects that stand side by side: every two of them are compared. */
const MOST_SUBJECTS = 20;

/** What is compared. */
@ArgsType()
class CompareArguments {
  @Field(() => ID, { description: 'Key of a measure: aid.amount' })
  readonly measure!: string;

  @Field(() => [ID])
  readonly subjects!: string[];

  @Field(() => [ID], { nullable: true, description: 'Measures to divide by; the first that a subject states is taken' })
  readonly per?: string[] | null;
}

/** Answers how subjects compare. */
@Resolver()
export class CompareResolver {
  @Query(() => ComparisonType, {
    description: 'A measure of several subjects side by side, per member, per person aided, per session if asked. 比较',
  })
  async compare(
    @Ctx() context: RequestContext,
    @Args(() => CompareArguments) { measure, subjects, per }: CompareArguments,
    @Arg('filter', () => figureFilter, { nullable: true }) filter: FilterInput | null,
  ): Promise<object> {
    const ids = [...new Set(subjects)];
    if (ids.length > MOST_SUBJECTS)
      throw badInput(`subjects: ${ids.length} were asked, ${MOST_SUBJECTS} are allowed`, { argument: 'subjects' });
    const sides = await readSides(context, { measure, subjects: ids, per: per ?? [], filter });
    // Who has figures is known; only where there are none may an id or a key be wrong.
    if (sides.some(isEmpty)) await readAxes(context, [measure, ...(per ?? [])], ids);
    return comparisonView(context, measure, sides);
  }
}

function isEmpty({ values, bases, isDivided }: Side): boolean {
  return values.length === 0 || (isDivided && bases.length === 0);
}
