import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRow, FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { EntityType } from '../entities/entity.type.ts';
import { HonourType } from '../entities/honour.type.ts';
import { ActivityType } from './activity.type.ts';
import { ConferralType } from './conferral.type.ts';
import { FigureType } from './figure.type.ts';
import { GapType } from './gap.type.ts';
import { entitiesOf, entityOf, factOf, factsOf } from './related.ts';

/** What a conferral can be asked beside what every fact can. */
@Resolver(() => ConferralType)
export class ConferralResolver {
  @FieldResolver(() => HonourType, { nullable: true, description: 'Empty where the source does not name it. 荣誉' })
  honour(@Root() conferral: FactRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityOf(context, conferral, 'OF_HONOUR');
  }

  @FieldResolver(() => [EntityType], { description: 'Who granted it; empty where not stated. 授予单位' })
  grantors(@Root() conferral: FactRow, @Ctx() context: RequestContext): Promise<EntityRow[]> {
    return entitiesOf(context, conferral, 'GRANTED_BY');
  }

  @FieldResolver(() => [EntityType], { description: 'On whom; empty where the source only counts them. 获得者' })
  recipients(@Root() conferral: FactRow, @Ctx() context: RequestContext): Promise<EntityRow[]> {
    return entitiesOf(context, conferral, 'CONFERRED_ON');
  }

  @FieldResolver(() => EntityType, { nullable: true, description: 'For whom others were counted. 计入何处' })
  countedFor(@Root() conferral: FactRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityOf(context, conferral, 'COUNTED_FOR');
  }

  @FieldResolver(() => ActivityType, { nullable: true, description: 'The activity at which it was given. 授予场合' })
  activity(@Root() conferral: FactRow, @Ctx() context: RequestContext): Promise<FactRow | undefined> {
    return factOf(context, conferral, { relation: 'GIVEN_AT', direction: 'OUT', types: ['Activity'] });
  }

  @FieldResolver(() => [FigureType], { description: 'How many were honoured. 数量' })
  figures(@Root() conferral: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, conferral, { relation: 'COUNTED_IN', direction: 'IN', types: ['Figure'] });
  }

  @FieldResolver(() => [GapType], { description: 'What the source leaves out about it. 未载明之处' })
  gaps(@Root() conferral: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, conferral, { relation: 'ABOUT', direction: 'IN', types: ['Gap'] });
  }
}
