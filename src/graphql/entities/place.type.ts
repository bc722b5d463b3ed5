import { Field, ObjectType } from 'type-graphql';
import { place } from '../../model/entities/place.ts';
import { placeKind } from '../../model/vocabulary/place-kind.ts';
import { enumType } from '../vocabulary/enums.ts';
import { EntityType } from './entity.type.ts';

/** A place, as the API shows it. */
@ObjectType('Place', { description: place.description, implements: EntityType })
export class PlaceType extends EntityType {
  @Field(enumType(placeKind), { description: 'Division, village, region, site. 地点类别' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Division code, for divisions only. 区划代码' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'GB/T 2260, or the statistical code below county. 代码体系' })
  readonly codeSystem!: string | null;

  @Field(() => String, { nullable: true, description: 'Year of the code table. 代码版本' })
  readonly codeRevision!: string | null;
}
