import { Field, ObjectType } from 'type-graphql';
import { tenure } from '../../model/facts/tenure.ts';
import { FactType } from './fact.type.ts';

/** A tenure, as the API shows it. */
@ObjectType('Tenure', { description: tenure.description, implements: FactType })
export class TenureType extends FactType {
  @Field(() => String, { description: 'The post. 职务' })
  readonly title!: string;
}
