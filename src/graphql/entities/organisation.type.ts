import { Field, ObjectType } from 'type-graphql';
import { organisation } from '../../model/entities/organisation.ts';
import { organisationKind } from '../../model/vocabulary/organisation-kind.ts';
import { enumType } from '../vocabulary/enums.ts';
import { EntityType } from './entity.type.ts';

/** A body that is not a union, as the API shows it. */
@ObjectType('Organisation', { description: organisation.description, implements: EntityType })
export class OrganisationType extends EntityType {
  @Field(enumType(organisationKind), { description: 'What kind of body it is. 单位性质' })
  readonly kind!: string;
}
