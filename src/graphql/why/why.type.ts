import { Field, Float, ObjectType } from 'type-graphql';
import { precision } from '../../model/vocabulary/precision.ts';
import { rankReason } from '../../model/vocabulary/rank-reason.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import { WarningType } from '../analysis/notice.type.ts';
import { EntityType } from '../entities/entity.type.ts';
import { MentionType } from '../evidence/mention.type.ts';
import { FactType } from '../facts/fact.type.ts';
import { PeriodType } from '../facts/period.type.ts';
import { LinkType } from '../links/link.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** One step in which a printed number is read. */
@ObjectType('ReadingStep', { description: 'A part of a printed number, and what it says. 解读步骤' })
export class ReadingStepType {
  @Field(() => String, { description: 'As printed. 原文' })
  readonly part!: string;

  @Field(() => String, { description: '中文说明' })
  readonly meaningZh!: string;

  @Field(() => String, { description: '英文说明' })
  readonly meaningEn!: string;
}

/** How a printed number was read. */
@ObjectType('NumberReading', { description: 'How a printed number was read. 数字解读', simpleResolvers: true })
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

  @Field(() => [ReadingStepType], { description: 'In the order of print. 逐步解读' })
  readonly steps!: ReadingStepType[];
}

/** A fact that competes with another. */
@ObjectType('RivalFact', { description: 'A competing fact, and why one of the two gave way. 竞争事实' })
export class RivalFactType {
  @Field(() => FactType, { description: '该事实' })
  readonly fact!: FactType;

  @Field(enumType(rankReason), { nullable: true, description: '落选原因' })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: '原因（中文）' })
  readonly reasonZh!: string | undefined;

  @Field(() => String, { nullable: true, description: '原因（英文）' })
  readonly reasonEn!: string | undefined;
}

/** Why something is said. */
@ObjectType('Why', {
  description: 'The chain from a fact, link or entity down to passages. 依据链',
  simpleResolvers: true,
})
export class WhyType {
  @Field(() => FactType, { nullable: true, description: 'The fact asked about. 所问事实' })
  readonly fact!: FactType | undefined;

  @Field(() => LinkType, { nullable: true, description: 'The link asked about. 所问关系' })
  readonly link!: LinkType | undefined;

  @Field(() => EntityType, { nullable: true, description: 'The entity asked about: mentions name it. 所问对象' })
  readonly entity!: EntityType | undefined;

  @Field(() => [FactType], { description: 'The facts it rests on, each with its citations; none of an entity. 依据' })
  readonly facts!: FactType[];

  @Field(() => NumberReadingType, { nullable: true, description: 'Only for a figure. 数字解读' })
  readonly reading!: NumberReadingType | undefined;

  @Field(() => PeriodType, { nullable: true, description: 'When the fact holds. 时期' })
  readonly period!: PeriodType | undefined;

  @Field(() => String, { nullable: true, description: 'How the period came about. 时期由来' })
  readonly periodZh!: string | undefined;

  @Field(() => String, { nullable: true, description: 'The same in English. 英文' })
  readonly periodEn!: string | undefined;

  @Field(() => [MentionType], {
    description: 'How the names in the cited passages were resolved; of an entity the first 200. 指称',
  })
  readonly mentions!: MentionType[];

  @Field(() => [RivalFactType], { description: 'Competing facts that gave way. 落选事实' })
  readonly lost!: RivalFactType[];

  @Field(() => RivalFactType, { nullable: true, description: 'What the fact asked about gave way to. 胜出事实' })
  readonly won!: RivalFactType | undefined;

  @Field(() => [WarningType], { description: 'What the integrity rules warn of, the first 20. 数据冲突' })
  readonly conflicts!: WarningType[];

  @Field(() => String, { nullable: true, description: 'The chain in one sentence. 一句话说明' })
  readonly sentenceZh!: string | undefined;

  @Field(() => String, { nullable: true, description: 'The same in English. 英文' })
  readonly sentenceEn!: string | undefined;
}
