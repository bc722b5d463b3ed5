import { Field, Int, ObjectType } from 'type-graphql';
import { activity } from '../../model/facts/activity.ts';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { activityStatus } from '../../model/vocabulary/activity-status.ts';
import { group } from '../../model/vocabulary/group.ts';
import { enumListType, enumType } from '../vocabulary/enums.ts';
import { FactType } from './fact.type.ts';

/** An activity, as the API shows it. */
@ObjectType('Activity', { description: activity.description, implements: FactType })
export class ActivityType extends FactType {
  @Field(enumType(activityKind), { description: 'What was done. 活动类别' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Empty where it has no title of its own. 名称' })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: 'The theme under which a programme was run. 主题' })
  readonly theme!: string | null;

  @Field(() => Int, { nullable: true, description: 'Which edition, where it is counted. 届次' })
  readonly edition!: number | null;

  @Field(enumType(activityStatus), { nullable: true, description: 'Empty where the source does not say. 进展' })
  readonly status!: string | null;

  @Field(enumListType(group), { description: 'For whom it was meant. 面向群体' })
  readonly groups!: readonly string[];
}
