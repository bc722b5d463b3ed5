import { Field, Float, ObjectType } from 'type-graphql';
import { derivation } from '../../model/vocabulary/derivation.ts';
import type { Interval } from '../../statistics/interval.ts';
import { enumType } from '../vocabulary/enums.ts';

/** A computed number with its bounds. */
@ObjectType('Interval', { description: 'A computed number with the bounds that its parts entail; never stored. 区间' })
export class IntervalType {
  @Field(() => Float, { description: '数值' })
  readonly value!: number;

  @Field(() => Float, { nullable: true, description: 'At least this; empty where not entailed. 下限' })
  readonly lower!: number | undefined;

  @Field(() => Float, { nullable: true, description: 'At most this; empty where not entailed. 上限' })
  readonly upper!: number | undefined;

  @Field(() => String, { description: 'How it was computed, from ids of facts. 算式' })
  readonly formula!: string;

  @Field(enumType(derivation), { description: 'COMPUTED, always. 来由' })
  readonly derivation!: string;
}

/** A computed number as the API shows it, with its formula. */
export function computed(interval: Interval | undefined, formula: string): IntervalType | undefined {
  return interval && { ...interval, formula, derivation: 'COMPUTED' };
}
