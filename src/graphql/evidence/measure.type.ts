import { Field, ObjectType } from 'type-graphql';
import { additivity } from '../../model/vocabulary/additivity.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import { NodeType } from '../node.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** A measure, as the API shows it. */
@ObjectType('Measure', { description: 'What is counted, in one unit. 指标', implements: NodeType })
export class MeasureType extends NodeType {
  @Field(() => String, { description: 'What filters take: aid.amount. 键' })
  readonly key!: string;

  @Field(() => String, { description: 'Chinese name. 名称' })
  readonly name!: string;

  @Field(() => String, { description: 'English name. 英文名' })
  readonly nameEn!: string;

  @Field(enumType(unit), { description: 'Its one unit. 单位' })
  readonly unit!: string;

  @Field(() => [String], { description: 'Words that may follow the number. 量词' })
  readonly classifiers!: readonly string[];

  @Field(enumType(additivity), { description: 'Whether figures of it add up. 可加性' })
  readonly additivity!: string;

  @Field(() => String, { description: 'What exactly is counted. 定义（英文）' })
  readonly definition!: string;

  @Field(() => String, { description: '定义（中文）' })
  readonly definitionZh!: string;
}
