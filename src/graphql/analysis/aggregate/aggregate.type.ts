import { Field, Int, ObjectType } from 'type-graphql';
import { unit } from '../../../model/vocabulary/unit.ts';
import { IntervalType } from '../../facts/interval.type.ts';
import { enumType } from '../../vocabulary/enums.ts';
import { RefusalType, WarningType } from '../notice.type.ts';
import { GroupKeyType } from './group-key.ts';

/** Figures taken together. */
@ObjectType('AggregateGroup', {
  description: 'Figures taken together. Parts of a whole that is among them are left out. 汇总',
  simpleResolvers: true,
})
export class AggregateGroupType {
  @Field(() => [GroupKeyType], { description: 'None for the total. 分组键' })
  readonly keys!: GroupKeyType[];

  @Field(() => Int, { description: 'Figures that were counted. 数字个数' })
  readonly count!: number;

  @Field(enumType(unit), { nullable: true, description: 'Empty where units differ. 单位' })
  readonly unit!: string | undefined;

  @Field(() => IntervalType, { nullable: true, description: 'Empty where refused. 合计' })
  readonly sum!: IntervalType | undefined;

  @Field(() => IntervalType, { nullable: true, description: 'Sum by count; empty where refused. 平均' })
  readonly average!: IntervalType | undefined;

  @Field(() => IntervalType, { nullable: true, description: 'The smallest; empty where units differ. 最小' })
  readonly min!: IntervalType | undefined;

  @Field(() => IntervalType, { nullable: true, description: 'The largest; empty where units differ. 最大' })
  readonly max!: IntervalType | undefined;

  @Field(() => RefusalType, { nullable: true, description: 'Why there is no sum. 不予合计的原因' })
  readonly refused!: RefusalType | undefined;

  @Field(() => [WarningType], { description: 'What has to be known of the sum. 提示' })
  readonly warnings!: WarningType[];
}

/** What figures make together, in all and by groups. */
@ObjectType('Aggregation', { description: 'What figures make together. 汇总结果', simpleResolvers: true })
export class AggregationType {
  @Field(() => AggregateGroupType, { description: 'All that match. 总计' })
  readonly total!: AggregateGroupType;

  @Field(() => [AggregateGroupType], {
    description: 'By the leading dimensions: by union, where groups are by union and year. 小计',
  })
  readonly subtotals!: AggregateGroupType[];

  @Field(() => [AggregateGroupType], { description: 'By all dimensions. 各组' })
  readonly groups!: AggregateGroupType[];

  @Field(() => Boolean, { description: 'Whether there are more groups than asked for. 是否还有' })
  readonly hasMore!: boolean;
}
