import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { toSimplified } from '../../text/names/to-simplified.ts';
import { typesOfKinds } from '../../model/entity-kinds.ts';
import { factKinds } from '../../model/fact-kinds.ts';
import { entityKind } from '../../model/vocabulary/entity-kind.ts';
import { passageRole } from '../../model/vocabulary/passage-role.ts';
import type { PassageRow, SourceRow } from '../../store/statements/rows.ts';
import { connectionOf, type Listing } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import type { RequestContext } from '../context.ts';
import { EntityType } from '../entities/entity.type.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { MentionType } from './mention.type.ts';
import { passagesListing } from './passages-listing.ts';
import { SourceType } from './source.type.ts';

/** The most mentions that one article is asked for. */
const MOST_MENTIONS = 1_000;
const ALL_FACTS = Object.values(factKinds).map(({ type }) => type);

/** What a source can be asked: what it contributed, and whom its short names mean. */
@Resolver(() => SourceType)
export class SourceResolver {
  @FieldResolver(() => EntityType, { nullable: true, description: 'What the source is about. 主题对象' })
  async subject(@Root() { subject }: SourceRow, @Ctx() { loaders }: RequestContext): Promise<object | undefined> {
    return subject === null ? undefined : loaders.entities.byId(subject);
  }

  @FieldResolver(() => [MentionType], { description: 'Which words mean whom, in the order of reading. 指称' })
  mentions(
    @Root() { id }: SourceRow,
    @Ctx() { loaders }: RequestContext,
    @Arg('surface', () => String, { nullable: true }) surface?: string,
  ): Promise<readonly object[]> {
    return loaders.mentionsOfSource({
      id,
      surface: surface == null ? null : toSimplified(surface),
      first: MOST_MENTIONS,
    });
  }
}

addListField<SourceRow>(SourceResolver, {
  name: 'entities',
  description: 'What it speaks of. 提及的实体',
  type: connections.Entity,
  extra: { kinds: { type: enumListType(entityKind) } },
  resolve: ({ id }, asked, context) => {
    const types: string[] = typesOfKinds(asked['kinds'] as string[] | undefined);
    const listing: Listing<object> = {
      list: 'Entity/ALL',
      rows: (after, first) => context.loaders.entitiesOfSource({ id, types, after, first }),
      count: async () => (await context.loaders.countEntitiesOfSource({ id, types }))[0]?.count ?? 0,
      facets: () => Promise.resolve([]),
    };
    return connectionOf(context, asked, listing);
  },
});

addListField<SourceRow>(SourceResolver, {
  name: 'facts',
  description: 'What it states, in the order of reading. 记载的事实',
  type: connections.Fact,
  resolve: ({ id }, asked, context) => connectionOf(context, asked, factsOfSource(context, id, ALL_FACTS)),
});

addListField<SourceRow>(SourceResolver, {
  name: 'gaps',
  description: 'What it leaves out. 未载明之处',
  type: connections.Gap,
  resolve: ({ id }, asked, context) => connectionOf(context, asked, factsOfSource(context, id, ['Gap'])),
});

addListField<SourceRow>(SourceResolver, {
  name: 'passages',
  description: 'Its sentences, as locators. 句段定位',
  type: connections.Passage,
  extra: { roles: { type: enumListType(passageRole) } },
  resolve: ({ id }, asked, context) =>
    connectionOf<PassageRow>(context, asked, passagesListing(context, id, asked['roles'] as string[] | undefined)),
});

function factsOfSource({ loaders }: RequestContext, id: string, types: string[]): Listing<object> {
  return {
    list: 'Fact/ALL',
    rows: (after, first) => loaders.factsOfSource({ id, types, after, first }),
    count: async () => (await loaders.countFactsOfSource({ id, types }))[0]?.count ?? 0,
    facets: () => Promise.resolve([]),
  };
}
