import { Field, ObjectType } from 'type-graphql';
import type { GroupDimension } from '../../../model/grouping.ts';
import type { RequestContext } from '../../context.ts';
import { groupByEnum } from './grouping.ts';
import { labelsOf } from './group-labels.ts';

/** The key of a group in one dimension. */
@ObjectType('GroupKey', { description: 'What the facts of a group have in common. 分组键', simpleResolvers: true })
export class GroupKeyType {
  @Field(() => groupByEnum, { description: '维度' })
  readonly by!: string;

  @Field(() => String, {
    nullable: true,
    description: 'An id or value, several joined by a space; empty where not stated; a year, or 2018/2023. 值',
  })
  readonly value!: string | null;

  @Field(() => String, { description: '中文名' })
  readonly labelZh!: string;

  @Field(() => String, { description: '英文名' })
  readonly labelEn!: string;
}

/** The keys of a group as the API shows them; labels are read when they are asked for. */
export function groupKeyViews(
  context: RequestContext,
  dimensions: readonly GroupDimension[],
  keys: readonly string[],
): object[] {
  return dimensions.map((by, place) => {
    const key = keys[place] ?? '';
    return {
      by,
      value: key === '' ? null : key,
      labelZh: async () => (await labelsOf(context, by, key)).zh,
      labelEn: async () => (await labelsOf(context, by, key)).en,
    };
  });
}
