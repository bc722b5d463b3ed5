import { Field, ObjectType } from 'type-graphql';
import { programme } from '../../model/entities/programme.ts';
import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import { enumType } from '../vocabulary/enums.ts';
import { EntityType } from './entity.type.ts';

/** A programme, as the API shows it. */
@ObjectType('Programme', { description: programme.description, implements: EntityType })
export class ProgrammeType extends EntityType {
  @Field(enumType(programmeKind), { description: 'What it is for. 类别' })
  readonly kind!: string;
}
