import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../model/entity-kinds.ts';
import { checkedFirst } from '../connection/list-arguments.ts';
import type { RequestContext } from '../context.ts';
import { whereFound } from '../filters/answer-known.ts';
import { timelineOf } from './timeline-listing.ts';
import { readWindow } from './timeline-window.ts';
import { timelineKind, timelineTypes, TimelineType } from './timeline.type.ts';

/** What happened, and how it is shown; numbers are many, and come only when asked for. */
const EVENTS = ['ACTIVITY', 'CONFERRAL', 'TENURE', 'AFFILIATION'];

/** What a timeline is asked with. */
@ArgsType()
class TimelineQuery {
  @Field(() => ID, { description: 'Of an entity; a place with what was done in it' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What ends no earlier: 2024, 2024-03 or 2024-03-01' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'What begins no later' })
  to?: string | null;

  @Field(() => [timelineKind], {
    defaultValue: EVENTS,
    description: 'Figures on asking: those not counted in an event shown, or of another period',
  })
  kinds!: string[];

  @Field(() => Int, { defaultValue: 50 })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** Answers what happened, in the order of periods. */
@Resolver()
export class TimelineResolver {
  @Query(() => TimelineType, {
    nullable: true,
    description: 'What happened with an entity; whatever overlaps the window is in it. 时间线',
  })
  async timeline(
    @Args(() => TimelineQuery) { subject, from, to, kinds, first, after }: TimelineQuery,
    @Ctx() context: RequestContext,
  ): Promise<object | undefined> {
    const window = readWindow(from ?? undefined, to ?? undefined);
    const types = kinds.flatMap((kind) => timelineTypes[kind] ?? []);
    const named = { field: 'subject', id: subject, types: entityTypes, isShown: true };
    const entity = await whereFound(context, [named], {
      answer: context.loaders.entities.byId(subject),
      isEmpty: (found) => found === undefined,
    });
    return (
      entity && timelineOf(context, entity, { types, window, first: checkedFirst(first), after: after ?? undefined })
    );
  }
}
