import { Field, Int, ObjectType } from 'type-graphql';
import { IntervalType } from '../../facts/interval.type.ts';
import { WarningType } from '../notice.type.ts';
import { GroupKeyType } from './group-key.ts';

/** Honours taken together. */
@ObjectType('HonoursGroup', {
  description: 'Honours taken together: people, bodies and items count one each, named or only counted. 荣誉汇总',
  simpleResolvers: true,
})
export class HonoursGroupType {
  @Field(() => [GroupKeyType], { description: 'None for the total. 分组键' })
  readonly keys!: GroupKeyType[];

  @Field(() => IntervalType, {
    nullable: true,
    description: 'Honours given; nominations and pooled counts never. 已授予',
  })
  readonly conferred!: IntervalType | undefined;

  @Field(() => IntervalType, { nullable: true, description: 'Honours only proposed. 推荐申报' })
  readonly nominated!: IntervalType | undefined;

  @Field(() => Int, { description: 'Recipients that are named. 点名的获得者' })
  readonly named!: number;

  @Field(() => Int, { description: 'Conferrals that were counted. 授予事实数' })
  readonly count!: number;

  @Field(() => Int, { description: 'Conferrals that state neither a number nor names. 未载明数量的' })
  readonly withoutNumber!: number;

  @Field(() => [WarningType], { description: 'What has to be known of the numbers. 提示' })
  readonly warnings!: WarningType[];
}

/** Honours given, in all and by groups. */
@ObjectType('HonoursSummary', { description: 'Honours given, and only proposed. 荣誉汇总结果', simpleResolvers: true })
export class HonoursSummaryType {
  @Field(() => HonoursGroupType, { description: 'All that match. 总计' })
  readonly total!: HonoursGroupType;

  @Field(() => [HonoursGroupType], { description: 'By the leading dimensions. 小计' })
  readonly subtotals!: HonoursGroupType[];

  @Field(() => [HonoursGroupType], { description: 'By all dimensions. 各组' })
  readonly groups!: HonoursGroupType[];

  @Field(() => Boolean, { description: 'Whether there are more groups than asked for. 是否还有' })
  readonly hasMore!: boolean;
}
