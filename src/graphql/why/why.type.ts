import { Field, Float, ObjectType } from 'type-graphql';
import { precision } from '../../model/vocabulary/precision.ts';
import { rankReason } from '../../model/vocabulary/rank-reason.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import { MentionType } from '../evidence/mention.type.ts';
import { FactType } from '../facts/fact.type.ts';
import { LinkType } from '../links/link.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** How a printed number was read. */
@ObjectType('NumberReading', { description: 'How a printed number was read. 数字解读' })
export class NumberReadingType {
  @Field(() => String, { description: '原文数字' })
  readonly printed!: string;

  @Field(() => String, { description: 'The exact decimal. 精确值' })
  readonly value!: string;

  @Field(enumType(unit), { description: '单位' })
  readonly unit!: string;

  @Field(enumType(precision), { description: '精确程度' })
  readonly precision!: string;

  @Field(() => Float, { nullable: true, description: '下限' })
  readonly lower!: number | null;

  @Field(() => Float, { nullable: true, description: '上限' })
  readonly upper!: number | null;
}

/** A fact that gave way to another. */
@ObjectType('LostFact', { description: 'A competing fact that gave way, and why. 落选事实' })
export class LostFactType {
  @Field(() => FactType, { description: '落选的事实' })
  readonly fact!: FactType;

  @Field(enumType(rankReason), { nullable: true, description: '落选原因' })
  readonly reason!: string | null;
}

/** Why something is said. */
@ObjectType('Why', {
  description: 'The chain from a fact or link down to passages. 依据链',
  simpleResolvers: true,
})
export class WhyType {
  @Field(() => FactType, { nullable: true, description: 'The fact asked about. 所问事实' })
  readonly fact!: FactType | undefined;

  @Field(() => LinkType, { nullable: true, description: 'The link asked about. 所问关系' })
  readonly link!: LinkType | undefined;

  @Field(() => [FactType], { description: 'The facts it rests on, each with its citations. 依据' })
  readonly facts!: FactType[];

  @Field(() => NumberReadingType, { nullable: true, description: 'Only for a figure. 数字解读' })
  readonly reading!: NumberReadingType | undefined;

  @Field(() => [MentionType], { description: 'How the names in the cited passages were resolved. 指称' })
  readonly mentions!: MentionType[];

  @Field(() => [LostFactType], { description: 'Competing facts that gave way. 落选事实' })
  readonly lost!: LostFactType[];
}
