import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { graphDirection } from '../vocabulary/direction.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { addListField } from '../connection/define-list-field.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import type { RequestContext } from '../context.ts';
import { SourceType } from '../evidence/source.type.ts';
import { factsListing } from '../facts/facts-listing.ts';
import { LinkConnectionType } from '../links/link-connection.type.ts';
import { linksListing } from '../links/links-listing.ts';
import { LinkCountType } from '../links/link.type.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { EntityType } from './entity.type.ts';
import { mentionsListing } from '../evidence/mentions-listing.ts';
import { firstLinked } from './first-linked.ts';
import { PlaceType } from './place.type.ts';

/** What every entity can be asked. */
@Resolver(() => EntityType)
export class EntityResolver {
  @FieldResolver(() => PlaceType, { nullable: true, description: 'What it lies in; the nearest. 所在地' })
  place(@Root() entity: EntityRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return firstLinked(context, entity, { kinds: ['LOCATED_IN'], direction: 'OUT' }, 'Place');
  }

  @FieldResolver(() => [SourceType], { description: 'Articles it stands in. 见于文章' })
  sources(@Root() { id }: EntityRow, @Ctx() { loaders }: RequestContext): Promise<readonly object[]> {
    return loaders.sourcesOfEntity(id);
  }

  @FieldResolver(() => [LinkCountType], {
    description: 'Links by kind and direction. 关系数',
  })
  linkCounts(@Root() { id }: EntityRow, @Ctx() { loaders }: RequestContext): Promise<readonly object[]> {
    return loaders.linkCounts({ id, kinds: [...linkKind.values], direction: 'BOTH', derivations: null });
  }
}

for (const [name, type, description] of [
  ['activities', 'Activity', 'Activities that concern it. 相关活动'],
  ['conferrals', 'Conferral', 'Honours given or proposed. 授予与推荐'],
  ['figures', 'Figure', 'Figures about it or its activities. 相关数字'],
  ['gaps', 'Gap', 'What sources leave out. 未载明之处'],
] as const) {
  addListField<EntityRow>(EntityResolver, {
    name,
    description,
    of: type,
    type: connections[type],
    resolve: (entity, asked, context) => connectionOf(context, asked, factsListing(context, entity, type, asked)),
  });
}

addListField<EntityRow>(EntityResolver, {
  name: 'mentions',
  description: 'Words that stand for it. 指称',
  type: connections.Mention,
  resolve: ({ id }, asked, context) => connectionOf(context, asked, mentionsListing(context, id)),
});

addListField<EntityRow>(EntityResolver, {
  name: 'links',
  description: 'Each with the facts behind it. 关系',
  type: () => LinkConnectionType,
  extra: {
    kinds: { type: enumListType(linkKind) },
    direction: { type: () => graphDirection, defaultValue: 'BOTH' },
    derivations: { type: enumListType(derivation) },
  },
  resolve: (entity, asked, context) => linksListing(context, entity, asked),
});
