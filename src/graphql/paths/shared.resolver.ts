import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { checkedFirst, DEFAULT_FIRST } from '../connection/list-arguments.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { findCommonGround } from './find-common-ground.ts';
import { SharedType } from './shared.type.ts';

/** How many entities may be compared at once. */
const MOST_IDS = 10;

/** What is asked of entities with something in common. */
@ArgsType()
class SharedArguments {
  @Field(() => [ID], { description: `Two to ${MOST_IDS}. 二至十个` })
  readonly ids!: string[];

  @Field(enumListType(linkKind), { nullable: true })
  readonly kinds?: string[] | null;

  @Field(() => Int, { defaultValue: DEFAULT_FIRST })
  readonly first!: number;
}

/** Answers what entities have in common. */
@Resolver()
export class SharedResolver {
  @Query(() => [SharedType], {
    description: 'What at least two of them are linked with: shared by most first, then the rarest. 共同之处',
  })
  async shared(@Ctx() context: RequestContext, @Args(() => SharedArguments) asked: SharedArguments): Promise<object[]> {
    const ids = [...new Set(asked.ids)];
    if (ids.length < 2 || ids.length > MOST_IDS) throw wrongNumber(ids.length);
    const kinds = asked.kinds ? [...asked.kinds] : null;
    return findCommonGround(context, { ids, kinds, first: checkedFirst(asked.first) });
  }
}

function wrongNumber(asked: number): Error {
  const details = { argument: 'ids', asked, allowed: MOST_IDS };
  return badInput(`ids: ${asked} different ones were given, 2 to ${MOST_IDS} are allowed`, details);
}
