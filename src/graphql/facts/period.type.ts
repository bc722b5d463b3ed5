import { Field, ObjectType } from 'type-graphql';
import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import { enumType } from '../vocabulary/enums.ts';

/** When a fact holds, as the API shows it. */
@ObjectType('Period', { description: 'When a fact holds, as far as the source says. 时期' })
export class PeriodType {
  @Field(() => String, { nullable: true, description: 'EDTF text: 2024, 2019-01/2019-06, XXXX-11-25, 2025~. 时间' })
  readonly edtf!: string | null;

  @Field(() => String, { nullable: true, description: 'First day; empty where unknown. 起' })
  readonly from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day; empty where unknown. 止' })
  readonly to!: string | null;

  @Field(enumType(dateBasis), { description: 'How it is known. 依据' })
  readonly basis!: string;

  /** The fact whose period it is: `since` is looked up from it. */
  readonly fact!: string;
}

/** The period of a fact; a fact always has one, be it that it is not stated. */
export function periodOf({ id, periodEdtf, periodFrom, periodTo, periodBasis }: FactRow): PeriodType {
  return { edtf: periodEdtf, from: periodFrom, to: periodTo, basis: periodBasis, fact: id };
}
