import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { compileFilter, type FilterInput } from '../filters/compile-filter.ts';
import { filterInput } from '../filters/filter-inputs.ts';
import { namedIds } from '../filters/named-ids.ts';
import { refuseUnknown } from '../filters/refuse-unknown.ts';
import { readAxes } from './coverage-axes.ts';
import { coverageOf } from './coverage-matrix.ts';
import { CoverageType } from './coverage.type.ts';

/** Answers what is stated of whom, and what is missing. */
@Resolver()
export class CoverageResolver {
  @Query(() => CoverageType, { description: 'Which measures are stated of whom, and which are missing. 数据覆盖' })
  async coverage(
    @Arg('measures', () => [ID], { description: 'Keys, as aid.amount; at most 50' }) measures: string[],
    @Arg('subjects', () => [ID], { description: 'Entities that figures speak of or are for; at most 50' })
    subjects: string[],
    @Arg('filter', () => filterInput('Figure'), { nullable: true }) filter: FilterInput | undefined,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const [axes, branches] = await Promise.all([
      readAxes(context, measures, subjects),
      compileFilter(context, 'Figure', filter ?? undefined),
      refuseUnknown(context, namedIds('Figure', filter)),
    ]);
    return coverageOf(context, axes, branches);
  }
}
