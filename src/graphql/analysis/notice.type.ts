import { Field, ObjectType } from 'type-graphql';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import type { Notice } from '../../statistics/notice.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { FactType } from '../facts/fact.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** What has to be known beside a number. */
@ObjectType('Warning', { description: 'What has to be known beside a number. 提示', simpleResolvers: true })
export class WarningType {
  @Field(enumType(warningCode), { description: '代码' })
  readonly code!: string;

  @Field(() => String, { description: '中文说明' })
  readonly messageZh!: string;

  @Field(() => String, { description: '英文说明' })
  readonly messageEn!: string;

  @Field(() => [FactType], { description: 'The facts concerned, the first of them where they are many. 相关事实' })
  readonly facts!: FactType[];
}

/** Why there is no number. */
@ObjectType('Refusal', {
  description: 'Why there is no number: it would mean nothing. 不予计算的原因',
  simpleResolvers: true,
})
export class RefusalType extends WarningType {}

/** A warning or refusal as the API shows it; its facts are read when they are asked for. */
export function noticeView(context: RequestContext, { code, facts }: Notice): object {
  const { zh, en } = warningCode.wording[code];
  return { code, messageZh: zh, messageEn: en, facts: () => factsById(context, facts) };
}

/** Facts in the order of their ids as given; one statement for a level. */
export async function factsById({ loaders }: RequestContext, ids: readonly string[]): Promise<FactRow[]> {
  const facts = await Promise.all(ids.map((id) => loaders.facts.byId(id)));
  return facts.filter((fact) => fact !== undefined);
}
