import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { checkedFirst } from '../connection/list-arguments.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { findPaths, MOST_LINKS } from './find-paths.ts';
import { linkChoice } from './link-choice.ts';
import { pathViews } from './path-view.ts';
import { PathsType } from './path.type.ts';

/** The most hops a path may have. */
const MOST_HOPS = 8;

/** What paths are asked with. */
@ArgsType()
class PathsArguments {
  @Field(() => ID)
  readonly from!: string;

  @Field(() => ID)
  readonly to!: string;

  @Field(() => Int, { defaultValue: 6, description: `At most ${MOST_HOPS}. 最多步数` })
  readonly maxHops!: number;

  @Field(enumListType(linkKind), { nullable: true })
  readonly kinds?: string[] | null;

  @Field(enumListType(derivation), { nullable: true })
  readonly derivations?: string[] | null;

  @Field(() => Int, { defaultValue: 5 })
  readonly first!: number;
}

/** Answers how two entities hang together. */
@Resolver()
export class PathsResolver {
  @Query(() => PathsType, { description: 'The shortest paths over links, whichever way these lead. 最短关联路径' })
  async paths(@Ctx() context: RequestContext, @Args(() => PathsArguments) asked: PathsArguments): Promise<object> {
    const { from, to, maxHops } = asked;
    if (maxHops < 1 || maxHops > MOST_HOPS) throw tooFar(maxHops);
    const choice = linkChoice(asked.kinds, asked.derivations);
    const found = await findPaths(context, { from, to, maxHops, first: checkedFirst(asked.first), choice });
    return { ...found, paths: await pathViews(context, found, choice), reason: reasonOf(found) };
  }
}

function tooFar(asked: number): Error {
  const details = { argument: 'maxHops', asked, allowed: MOST_HOPS };
  return badInput(`maxHops: ${asked} was asked, 1 to ${MOST_HOPS} are allowed`, details);
}

function reasonOf({ complete, expandedLinks }: { complete: boolean; expandedLinks: number }): string | undefined {
  if (complete) return undefined;
  return `The search ended after ${expandedLinks} links; it looks at ${MOST_LINKS} at most. Ask for fewer kinds or hops. 查找已达上限`;
}
