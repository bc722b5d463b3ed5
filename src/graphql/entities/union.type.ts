import { Field, ObjectType } from 'type-graphql';
import { union } from '../../model/entities/union.ts';
import { unionForm } from '../../model/vocabulary/union-form.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import { enumType } from '../vocabulary/enums.ts';
import { EntityType } from './entity.type.ts';

/** A trade union, as the API shows it. */
@ObjectType('Union', { description: union.description, implements: EntityType })
export class UnionType extends EntityType {
  @Field(enumType(unionLevel), {
    nullable: true,
    description: 'From the division code, not from the word 市 in a name. 层级',
  })
  readonly level!: string | null;

  @Field(enumType(unionForm), { nullable: true, description: 'Empty where it is not known. 组织形式' })
  readonly form!: string | null;

  @Field(() => String, { nullable: true, description: 'The industry of an industry federation. 行业' })
  readonly industry!: string | null;
}
