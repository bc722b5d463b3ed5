import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { measureId } from '../../model/measure.ts';
import { partBasis } from '../../model/vocabulary/part-basis.ts';
import type { EntityRow, FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { EntityType } from '../entities/entity.type.ts';
import { MeasureType } from '../evidence/measure.type.ts';
import { enumType } from '../vocabulary/enums.ts';
import { FactType } from './fact.type.ts';
import { FigureType } from './figure.type.ts';
import { GapType } from './gap.type.ts';
import { computed, IntervalType } from './interval.type.ts';
import { entityOf, factOf, factsOf } from './related.ts';
import { shareOf } from './share.ts';

const WHOLE = { relation: 'PART_OF', direction: 'OUT', types: ['Figure'] } as const;

/** What a figure can be asked beside what every fact can. */
@Resolver(() => FigureType)
export class FigureResolver {
  @FieldResolver(() => MeasureType, { description: 'What is counted. 指标' })
  measure(@Root() { measure }: FactRow, @Ctx() { loaders }: RequestContext): Promise<object | undefined> {
    return loaders.measures.byId(measureId(String(measure)));
  }

  @FieldResolver(() => EntityType, { description: 'Of whom it speaks. 主体' })
  about(@Root() figure: FactRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return entityOf(context, figure, 'ABOUT');
  }

  @FieldResolver(() => FactType, {
    nullable: true,
    description: 'The activity or conferral it was counted in. 所在活动',
  })
  countedIn(@Root() figure: FactRow, @Ctx() context: RequestContext): Promise<FactRow | undefined> {
    return factOf(context, figure, { relation: 'COUNTED_IN', direction: 'OUT', types: ['Activity', 'Conferral'] });
  }

  @FieldResolver(() => FigureType, {
    nullable: true,
    description: 'The whole of which it is a part; never add the two. 所属总数',
  })
  partOf(@Root() figure: FactRow, @Ctx() context: RequestContext): Promise<FactRow | undefined> {
    return factOf(context, figure, WHOLE);
  }

  @FieldResolver(enumType(partBasis), { nullable: true, description: 'Whether the source says so. 总分依据' })
  async partOfBasis(@Root() { id }: FactRow, @Ctx() { loaders }: RequestContext): Promise<string | undefined> {
    const [row] = await loaders.factsOfFact({
      id,
      relations: ['PART_OF'],
      direction: 'OUT',
      types: ['Figure'],
      first: 1,
    });
    return row?.basis ?? undefined;
  }

  @FieldResolver(() => IntervalType, {
    nullable: true,
    description: 'What part of its whole it is, 0 to 1; computed. 占比',
  })
  async share(@Root() figure: FactRow, @Ctx() context: RequestContext): Promise<object | undefined> {
    const whole = await factOf(context, figure, WHOLE);
    return whole && computed(shareOf(figure, whole), `${figure.id} / ${whole.id}`);
  }

  @FieldResolver(() => [FigureType], { description: 'Its parts. 分项' })
  parts(@Root() figure: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, figure, { relation: 'PART_OF', direction: 'IN', types: ['Figure'] });
  }

  @FieldResolver(() => [FigureType], { description: 'Figures that it replaces. 取代的数字' })
  supersedes(@Root() figure: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, figure, { relation: 'SUPERSEDES', direction: 'OUT', types: ['Figure'] });
  }

  @FieldResolver(() => FigureType, { nullable: true, description: 'The figure that replaces it. 被何数取代' })
  supersededBy(@Root() figure: FactRow, @Ctx() context: RequestContext): Promise<FactRow | undefined> {
    return factOf(context, figure, { relation: 'SUPERSEDES', direction: 'IN', types: ['Figure'] });
  }

  @FieldResolver(() => [GapType], { description: 'What the source leaves out about it. 未载明之处' })
  gaps(@Root() figure: FactRow, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsOf(context, figure, { relation: 'ABOUT', direction: 'IN', types: ['Gap'] });
  }
}
