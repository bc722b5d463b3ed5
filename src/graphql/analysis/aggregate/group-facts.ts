import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { FactRow } from '../../../store/statements/rows.ts';
import { checkedFirst } from '../../connection/list-arguments.ts';
import type { RequestContext } from '../../context.ts';
import { ConferralType } from '../../facts/conferral.type.ts';
import { FigureType } from '../../facts/figure.type.ts';
import { factsById } from '../notice.type.ts';
import { AggregateGroupType } from './aggregate.type.ts';
import { HonoursGroupType } from './honours.type.ts';

/** How many facts of a group are shown unless more are asked for. */
const MOST_SHOWN = 5;

/** What a group keeps of its facts: the ids of the first of them. */
export interface WithFacts {
  readonly factIds: readonly string[];
}

/** The figures of a group. */
@Resolver(() => AggregateGroupType)
export class AggregateGroupResolver {
  @FieldResolver(() => [FigureType], { description: 'The figures that were counted, at most 200 of them. 所用数字' })
  facts(
    @Root() { factIds }: WithFacts,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: MOST_SHOWN }) first: number,
  ): Promise<FactRow[]> {
    return factsById(context, factIds.slice(0, checkedFirst(first)));
  }
}

/** The conferrals of a group. */
@Resolver(() => HonoursGroupType)
export class HonoursGroupResolver {
  @FieldResolver(() => [ConferralType], { description: 'The conferrals, at most 200 of them. 所据授予' })
  facts(
    @Root() { factIds }: WithFacts,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: MOST_SHOWN }) first: number,
  ): Promise<FactRow[]> {
    return factsById(context, factIds.slice(0, checkedFirst(first)));
  }
}
