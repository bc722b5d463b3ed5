import { Field, Int, ObjectType } from 'type-graphql';
import { conferral } from '../../model/facts/conferral.ts';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { level } from '../../model/vocabulary/level.ts';
import { enumType } from '../vocabulary/enums.ts';
import { FactType } from './fact.type.ts';

/** A conferral, as the API shows it. */
@ObjectType('Conferral', { description: conferral.description, implements: FactType })
export class ConferralType extends FactType {
  @Field(enumType(conferralStatus), { description: 'Given, or only proposed. 授予或推荐' })
  readonly status!: string;

  @Field(() => Int, { nullable: true, description: 'Which edition. 届次' })
  readonly edition!: number | null;

  @Field(enumType(honourFamily), { nullable: true, description: 'Only where the honour has no name. 荣誉类别' })
  readonly family!: string | null;

  @Field(enumType(level), { nullable: true, description: 'Only where the honour has no name. 级别' })
  readonly level!: string | null;
}
