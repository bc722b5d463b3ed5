import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { actorRole } from '../../model/vocabulary/actor-role.ts';
import type { EntityRow, FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { EntityType } from '../entities/entity.type.ts';
import { ProgrammeType } from '../entities/programme.type.ts';
import { enumType } from '../vocabulary/enums.ts';
import { ActivityType } from './activity.type.ts';
import { ConferralType } from './conferral.type.ts';
import { FigureType } from './figure.type.ts';
import { GapType } from './gap.type.ts';
import { actorsOf, entitiesOf, factOf, factsOf } from './related.ts';

/** Who did something, in which role. */
@ObjectType('Actor', { description: 'Who did it, in which role. 参与方' })
class ActorType {
  @Field(enumType(actorRole), { description: '角色' })
  readonly role!: string;

  @Field(() => EntityType, { description: '参与者' })
  readonly entity!: EntityType;
}

/** What an activity can be asked beside what every fact can. */
@Resolver(() => ActivityType)
export class ActivityResolver {
  @FieldResolver(() => [ActorType], { description: 'Who did it, each in a role. 参与方' })
  actors(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<object[]> {
    return actorsOf(context, activity);
  }

  @FieldResolver(() => [ProgrammeType], { description: 'The programmes it was a run of. 所属项目' })
  programmes(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<EntityRow[]> {
    return entitiesOf(context, activity, 'OF_PROGRAMME');
  }

  @FieldResolver(() => [EntityType], { description: 'For whom or what. 服务对象' })
  doneFor(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<EntityRow[]> {
    return entitiesOf(context, activity, 'DONE_FOR');
  }

  @FieldResolver(() => [EntityType], { description: 'Where: a place, or a body at whose seat. 举办地' })
  heldIn(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<EntityRow[]> {
    return entitiesOf(context, activity, 'HELD_IN');
  }

  @FieldResolver(() => ActivityType, { nullable: true, description: 'The larger activity it was part of. 所属活动' })
  within(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<FactRow | undefined> {
    return factOf(context, activity, { relation: 'WITHIN', direction: 'OUT', types: ['Activity'] });
  }

  @FieldResolver(() => [ActivityType], { description: 'Activities that were part of it. 子活动' })
  parts(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, activity, { relation: 'WITHIN', direction: 'IN', types: ['Activity'] });
  }

  @FieldResolver(() => [FigureType], { description: 'What was counted in it. 相关数字' })
  figures(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, activity, { relation: 'COUNTED_IN', direction: 'IN', types: ['Figure'] });
  }

  @FieldResolver(() => [ConferralType], { description: 'Honours given at it. 现场授予' })
  conferrals(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, activity, { relation: 'GIVEN_AT', direction: 'IN', types: ['Conferral'] });
  }

  @FieldResolver(() => [GapType], { description: 'What the source leaves out about it. 未载明之处' })
  gaps(@Root() activity: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, activity, { relation: 'ABOUT', direction: 'IN', types: ['Gap'] });
  }
}
