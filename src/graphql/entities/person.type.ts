import { ObjectType } from 'type-graphql';
import { person } from '../../model/entities/person.ts';
import { EntityType } from './entity.type.ts';

/** A person, as the API shows them. */
@ObjectType('Person', { description: person.description, implements: EntityType })
export class PersonType extends EntityType {}
