import { Field, ObjectType } from 'type-graphql';
import { affiliation } from '../../model/facts/affiliation.ts';
import { affiliationKind } from '../../model/vocabulary/affiliation-kind.ts';
import { enumType } from '../vocabulary/enums.ts';
import { FactType } from './fact.type.ts';

/** An affiliation, as the API shows it. */
@ObjectType('Affiliation', { description: affiliation.description, implements: FactType })
export class AffiliationType extends FactType {
  @Field(enumType(affiliationKind), { description: 'In what way it belongs. 隶属方式' })
  readonly kind!: string;
}
