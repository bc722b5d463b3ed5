import { Field, Int, ObjectType } from 'type-graphql';
import type { FactType as FactTypeName } from '../../model/fact-kinds.ts';
import { PageInfoType } from '../connection/page-info.type.ts';
import { EntityType } from '../entities/entity.type.ts';
import { FactType } from '../facts/fact.type.ts';
import { PeriodType } from '../facts/period.type.ts';
import { plainEnum } from '../vocabulary/enums.ts';
import { vaguenessEnum } from './vagueness.ts';

/** The types of fact that a timeline can show, by their names in the API. */
export const timelineTypes: Readonly<Record<string, FactTypeName>> = {
  ACTIVITY: 'Activity',
  CONFERRAL: 'Conferral',
  TENURE: 'Tenure',
  AFFILIATION: 'Affiliation',
  FIGURE: 'Figure',
};

/** What a timeline can show. */
export const timelineKind = plainEnum('TimelineKind', Object.keys(timelineTypes), 'What a timeline shows. 时间线内容');

/** One fact in a timeline. */
@ObjectType('TimelineEntry', { description: 'A fact in the order of periods. 时间线条目' })
export class TimelineEntryType {
  @Field(() => String, { description: 'Goes on after it. 游标' })
  readonly cursor!: string;

  @Field(() => FactType, { description: '事实' })
  readonly fact!: FactType;

  @Field(() => PeriodType, { description: 'As far as it is known. 时期' })
  readonly period!: PeriodType;

  @Field(() => [vaguenessEnum], { description: 'Empty where both ends are known. 模糊之处' })
  readonly vagueness!: readonly string[];
}

/** What happened with a subject. */
@ObjectType('Timeline', {
  description: 'What happened with an entity, by the beginning of periods, else their end. 时间线',
  simpleResolvers: true,
})
export class TimelineType {
  @Field(() => EntityType, { description: '主体' })
  readonly subject!: EntityType;

  @Field(() => [TimelineEntryType], { description: 'Undated ones last; none of them within a window. 条目' })
  readonly entries!: TimelineEntryType[];

  @Field(() => PageInfoType, { description: '分页' })
  readonly pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'All entries, on all pages. 总数' })
  readonly totalCount!: number;

  @Field(() => Int, { description: 'Facts without a date or year, which a window leaves out. 无日期者' })
  readonly undated!: number;
}
