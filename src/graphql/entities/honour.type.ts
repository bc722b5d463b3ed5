import { Field, ObjectType } from 'type-graphql';
import { honour } from '../../model/entities/honour.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import { enumType } from '../vocabulary/enums.ts';
import { EntityType } from './entity.type.ts';

/** An award, as the API shows it. */
@ObjectType('Honour', { description: honour.description, implements: EntityType })
export class HonourType extends EntityType {
  @Field(enumType(honourFamily), { description: 'The family of awards it belongs to. 荣誉类别' })
  readonly family!: string;

  @Field(enumType(level), { nullable: true, description: 'Empty where the source does not say. 级别' })
  readonly level!: string | null;

  @Field(enumType(honourTarget), { nullable: true, description: 'What it is given to. 授予对象' })
  readonly target!: string | null;
}
