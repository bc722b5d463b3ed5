import { Field, ObjectType } from 'type-graphql';
import { mentionRule } from '../../model/vocabulary/mention-rule.ts';
import { EntityType } from '../entities/entity.type.ts';
import { enumType } from '../vocabulary/enums.ts';
import { PassageType } from './passage.type.ts';
import { SourceType } from './source.type.ts';

/** A mention, as the API shows it. */
@ObjectType('Mention', { description: 'Which words mean whom, and by which rule. 指称' })
export class MentionType {
  @Field(() => String, { description: 'The words as printed. 原文字样' })
  readonly surface!: string;

  @Field(enumType(mentionRule), { description: 'The rule that resolved them. 判定规则' })
  readonly rule!: string;

  @Field(() => String, { nullable: true, description: 'Why. 理由' })
  readonly reason!: string | null;

  @Field(() => EntityType, { description: 'Whom they mean. 所指' })
  readonly means!: EntityType;

  @Field(() => PassageType, { description: 'Where they stand. 出处' })
  readonly passage!: PassageType;

  @Field(() => SourceType, { description: 'In which source. 来源' })
  readonly source!: SourceType;
}
