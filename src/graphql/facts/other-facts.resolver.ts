import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRow, FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { EntityType } from '../entities/entity.type.ts';
import { PersonType } from '../entities/person.type.ts';
import { NodeType } from '../node.type.ts';
import { AffiliationType } from './affiliation.type.ts';
import { GapType } from './gap.type.ts';
import { entityOf, factOf } from './related.ts';
import { TenureType } from './tenure.type.ts';

/** Who held a post, and where. */
@Resolver(() => TenureType)
export class TenureResolver {
  @FieldResolver(() => PersonType, { description: 'Who holds it. 任职者' })
  holder(@Root() tenure: FactRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityOf(context, tenure, 'HELD_BY');
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description: 'Where; empty where the source does not say. 任职单位',
  })
  at(@Root() tenure: FactRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityOf(context, tenure, 'HELD_AT');
  }
}

/** What belongs to what. */
@Resolver(() => AffiliationType)
export class AffiliationResolver {
  @FieldResolver(() => EntityType, { description: 'What belongs. 下属' })
  child(@Root() affiliation: FactRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityOf(context, affiliation, 'CHILD');
  }

  @FieldResolver(() => EntityType, { description: 'To what. 上属' })
  parent(@Root() affiliation: FactRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityOf(context, affiliation, 'PARENT');
  }
}

/** What a gap is about. */
@Resolver(() => GapType)
export class GapResolver {
  @FieldResolver(() => NodeType, { description: 'The entity or fact about which something is not said. 关于' })
  async about(@Root() gap: FactRow, @Ctx() context: RequestContext): Promise<object | undefined> {
    const types = ['Affiliation', 'Tenure', 'Activity', 'Conferral', 'Figure', 'Gap'] as const;
    return (
      (await entityOf(context, gap, 'ABOUT')) ?? factOf(context, gap, { relation: 'ABOUT', direction: 'OUT', types })
    );
  }
}
