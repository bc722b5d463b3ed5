import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { EntityRow } from '../../store/statements/rows.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import type { RequestContext } from '../context.ts';
import { addHonours } from './add-honours.ts';
import { firstLinked } from './first-linked.ts';
import { reachedListing } from './reached-listing.ts';
import { addShortWays } from './short-ways.ts';
import { UnionType } from './union.type.ts';

/** What a union can be asked beside what every entity can. */
@Resolver(() => UnionType)
export class UnionResolver {
  @FieldResolver(() => UnionType, { nullable: true, description: 'The union directly above it. 上级工会' })
  superior(@Root() union: EntityRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return firstLinked(context, union, { kinds: ['UNDER'], direction: 'OUT' }, 'Union');
  }

  @FieldResolver(() => [UnionType], { description: 'The whole chain above it, nearest first. 各上级工会' })
  async superiors(@Root() { id }: EntityRow, @Ctx() { loaders }: RequestContext): Promise<readonly EntityRow[]> {
    return (await loaders.superiorsOf({ id })).map(({ node }) => node);
  }
}

addListField<EntityRow>(UnionResolver, {
  name: 'subordinates',
  description: 'Unions below it, down to a depth. 下级工会',
  of: 'Union',
  type: connections.Union,
  extra: { depth: { type: () => Int, defaultValue: 1 } },
  resolve: (union, asked, context) => {
    const { subordinatesOf: list, countSubordinatesOf: count } = context.loaders;
    const listing = reachedListing(
      context,
      union,
      { list, count },
      { ...asked, types: ['Union'], depth: asked['depth'] as number },
    );
    return connectionOf(context, asked, listing);
  },
});

addShortWays(UnionResolver, [
  {
    name: 'programmes',
    description: 'Programmes it ran. 开展的项目',
    to: 'Programme',
    kinds: ['RAN'],
    direction: 'OUT',
  },
  {
    name: 'programmesJoined',
    description: 'Programmes in which it took part. 参加的项目',
    to: 'Programme',
    kinds: ['TOOK_PART_IN'],
    direction: 'OUT',
  },
  {
    name: 'people',
    description: 'Who holds a post there; the post stands in the link. 任职人员',
    to: 'Person',
    kinds: ['HOLDS_POST'],
    direction: 'IN',
  },
  {
    name: 'partners',
    description: 'Bodies it acted with. 合作单位',
    to: 'Entity',
    kinds: ['PARTNERED'],
    direction: 'BOTH',
  },
]);

addHonours(UnionResolver);
