import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { HonourType } from '../entities/honour.type.ts';
import { OrganisationType } from '../entities/organisation.type.ts';
import { PersonType } from '../entities/person.type.ts';
import { PlaceType } from '../entities/place.type.ts';
import { ProgrammeType } from '../entities/programme.type.ts';
import { UnionType } from '../entities/union.type.ts';
import { badInput } from '../errors.ts';
import { SourceType } from '../evidence/source.type.ts';
import { NodeType } from '../node.type.ts';

/** The most ids that may be asked for at once. */
const MOST_IDS = 200;
const FACT_PREFIXES = /^(act|con|fig|aff|ten|gap)-/;

/** What has a given id; nothing has a wrong one, and that is no error. */
@Resolver()
export class NodesResolver {
  @Query(() => NodeType, { nullable: true, description: 'Whatever has this id. 按标识查找' })
  node(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<object | undefined> {
    return nodeById(context, id);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'In the order asked, empty where nothing has the id. 批量查找',
  })
  nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: RequestContext): Promise<(object | undefined)[]> {
    if (ids.length > MOST_IDS)
      throw badInput(`ids: ${ids.length} were asked, ${MOST_IDS} are allowed`, { argument: 'ids' });
    return Promise.all(ids.map((id) => nodeById(context, id)));
  }

  @Query(() => UnionType, { nullable: true, description: '工会' })
  union(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityById(context, id, 'Union');
  }

  @Query(() => OrganisationType, { nullable: true, description: '单位' })
  organisation(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityById(context, id, 'Organisation');
  }

  @Query(() => PersonType, { nullable: true, description: '人物' })
  person(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityById(context, id, 'Person');
  }

  @Query(() => ProgrammeType, { nullable: true, description: '品牌项目' })
  programme(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityById(context, id, 'Programme');
  }

  @Query(() => HonourType, { nullable: true, description: '荣誉' })
  honour(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityById(context, id, 'Honour');
  }

  @Query(() => PlaceType, { nullable: true, description: '地点' })
  place(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityById(context, id, 'Place');
  }

  @Query(() => SourceType, { nullable: true, description: '来源' })
  source(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext): Promise<object | undefined> {
    return loaders.sources.byId(id);
  }
}

async function entityById(
  { loaders }: RequestContext,
  id: string,
  type: EntityRow['type'],
): Promise<EntityRow | undefined> {
  const entity = await loaders.entities.byId(id);
  return entity?.type === type ? entity : undefined;
}

/** Ids say by their beginning what they are of. */
function nodeById({ loaders }: RequestContext, id: string): Promise<object | undefined> {
  if (id.startsWith('src-')) return loaders.sources.byId(id);
  if (id.startsWith('measure-')) return loaders.measures.byId(id);
  if (id.startsWith('passage-')) return loaders.passageById(id);
  return FACT_PREFIXES.test(id) ? loaders.facts.byId(id) : loaders.entities.byId(id);
}
