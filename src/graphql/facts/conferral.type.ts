import { Field, Int, ObjectType } from 'type-graphql';
import { conferral } from '../../model/facts/conferral.ts';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
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

  @Field(enumType(honourFamily), { nullable: true, description: 'Of the honour. 荣誉类别' })
  readonly family!: string | null;

  @Field(enumType(level), { nullable: true, description: 'Of the honour; empty where not said. 级别' })
  readonly level!: string | null;

  @Field(enumType(honourTarget), { nullable: true, description: 'To what it is given; empty where not said. 授予对象' })
  readonly target!: string | null;
}
