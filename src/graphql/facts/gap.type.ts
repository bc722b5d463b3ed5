import { Field, ObjectType } from 'type-graphql';
import { gap } from '../../model/facts/gap.ts';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { enumType } from '../vocabulary/enums.ts';
import { FactType } from './fact.type.ts';

/** A gap, as the API shows it. */
@ObjectType('Gap', { description: gap.description, implements: FactType })
export class GapType extends FactType {
  @Field(() => String, {
    description: 'What is missing: a measure key, DATE, NAMES, HOST, GRANTOR, PARTNERS, SHARE, or a post. 缺什么',
  })
  readonly aspect!: string;

  @Field(enumType(gapReason), { description: 'Why. 原因' })
  readonly reason!: string;
}
