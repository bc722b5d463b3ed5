import { Field, ObjectType } from 'type-graphql';
import { EntityType } from '../../entities/entity.type.ts';
import { MeasureType } from '../../evidence/measure.type.ts';
import { FigureType } from '../../facts/figure.type.ts';
import { GapType } from '../../facts/gap.type.ts';
import { IntervalType } from '../../facts/interval.type.ts';
import { RefusalType, WarningType } from '../notice.type.ts';

/** What one subject states. */
@ObjectType('ComparisonRow', { description: 'What one subject states. 比较行', simpleResolvers: true })
export class ComparisonRowType {
  @Field(() => EntityType, { description: '主体' })
  readonly subject!: EntityType;

  @Field(() => IntervalType, { nullable: true, description: 'Empty where nothing is stated, or it does not add. 数值' })
  readonly value!: IntervalType | undefined;

  @Field(() => MeasureType, {
    nullable: true,
    description: 'By what it was divided: the first of per that is stated. 基数指标',
  })
  readonly baseMeasure!: MeasureType | undefined;

  @Field(() => IntervalType, { nullable: true, description: 'Of the same activity where it is stated there. 基数' })
  readonly base!: IntervalType | undefined;

  @Field(() => IntervalType, { nullable: true, description: 'Value by base. 平均' })
  readonly normalised!: IntervalType | undefined;

  @Field(() => [FigureType], { description: 'Figures of the value. 所用数字' })
  readonly figures!: FigureType[];

  @Field(() => [FigureType], { description: 'Figures of the base. 基数数字' })
  readonly baseFigures!: FigureType[];

  @Field(() => [GapType], { description: 'What its sources leave out of the measure. 未载明之处' })
  readonly gaps!: GapType[];

  @Field(() => RefusalType, { nullable: true, description: 'Why it does not compare. 不可比的原因' })
  readonly notComparable!: RefusalType | undefined;

  @Field(() => [WarningType], { description: 'What has to be known of this row. 提示' })
  readonly warnings!: WarningType[];
}

/** How two subjects differ. */
@ObjectType('Difference', { description: 'How two subjects differ. 差异', simpleResolvers: true })
export class DifferenceType {
  @Field(() => EntityType, { description: 'The larger one. 较大者' })
  readonly of!: EntityType;

  @Field(() => EntityType, { description: 'The smaller one. 较小者' })
  readonly from!: EntityType;

  @Field(() => IntervalType, { nullable: true, description: 'Empty where they do not compare. 差额' })
  readonly difference!: IntervalType | undefined;

  @Field(() => IntervalType, { nullable: true, description: 'How many times as large. 倍数' })
  readonly ratio!: IntervalType | undefined;

  @Field(() => RefusalType, { nullable: true, description: 'Why they do not compare. 不可比的原因' })
  readonly notComparable!: RefusalType | undefined;

  @Field(() => [WarningType], { description: '提示' })
  readonly warnings!: WarningType[];
}

/** Subjects side by side. */
@ObjectType('Comparison', { description: 'Subjects side by side, largest first. 比较结果', simpleResolvers: true })
export class ComparisonType {
  @Field(() => MeasureType, { description: '指标' })
  readonly measure!: MeasureType;

  @Field(() => [ComparisonRowType], { description: 'One a subject; those without a number last. 各主体' })
  readonly rows!: ComparisonRowType[];

  @Field(() => [DifferenceType], { description: 'Of every two that have a number. 两两差异' })
  readonly differences!: DifferenceType[];

  @Field(() => [WarningType], { description: 'What has to be known of the comparison. 提示' })
  readonly warnings!: WarningType[];
}
