import { Field, Float, ObjectType } from 'type-graphql';
import { figure } from '../../model/facts/figure.ts';
import { contractType } from '../../model/vocabulary/contract-type.ts';
import { group } from '../../model/vocabulary/group.ts';
import { level } from '../../model/vocabulary/level.ts';
import { precision } from '../../model/vocabulary/precision.ts';
import { siteType } from '../../model/vocabulary/site-type.ts';
import { stage } from '../../model/vocabulary/stage.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { unionForm } from '../../model/vocabulary/union-form.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import { enumListType, enumType } from '../vocabulary/enums.ts';
import { FactType } from './fact.type.ts';

/** A figure, as the API shows it. */
@ObjectType('Figure', { description: figure.description, implements: FactType })
export class FigureType extends FactType {
  @Field(() => String, { description: 'As the source prints it: 2万余人次. 原文数字' })
  readonly printedAs!: string;

  @Field(() => String, { description: 'The exact decimal, in the unit. 精确值' })
  readonly exact!: string;

  @Field(() => Float, { description: 'In the unit. 数值' })
  readonly value!: number;

  @Field(enumType(unit), { description: 'What is counted; people and person-times are two. 单位' })
  readonly unit!: string;

  @Field(() => Float, { nullable: true, description: 'At least this: 余, 多, 以上. Empty where not entailed. 下限' })
  readonly lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'At most this: 近. Empty where not entailed. 上限' })
  readonly upper!: number | null;

  @Field(enumType(precision), { description: 'What the words around the number say. 精确程度' })
  readonly precision!: string;

  @Field(enumType(statType), { description: 'In a period, up to a date, or at a date. 统计口径' })
  readonly statType!: string;

  @Field(enumType(stage), { nullable: true, description: 'Raised is not paid, applied is not completed. 阶段' })
  readonly stage!: string | null;

  @Field(enumListType(group), { description: 'Only these. 群体' })
  readonly group!: readonly string[];

  @Field(enumListType(group), { description: 'Without these. 不含群体' })
  readonly groupNot!: readonly string[];

  @Field(enumListType(level), { description: 'Of honours and sites. 级别' })
  readonly level!: readonly string[];

  @Field(enumListType(siteType), { description: 'Which sites. 阵地类型' })
  readonly siteType!: readonly string[];

  @Field(enumListType(contractType), { description: 'Which contracts. 合同类型' })
  readonly contractType!: readonly string[];

  @Field(enumListType(unionForm), { description: 'Which unions, by form. 工会形式' })
  readonly unionForm!: readonly string[];

  @Field(enumListType(unionLevel), { description: 'Which unions, by level. 工会层级' })
  readonly unionLevel!: readonly string[];
}
