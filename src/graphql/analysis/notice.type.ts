import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import type { Notice } from '../../statistics/notice.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { FactType } from '../facts/fact.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** What has to be known beside a number. */
@ObjectType('Warning', { description: 'What has to be known beside a number. 提示' })
export class WarningType {
  @Field(enumType(warningCode), { description: '代码' })
  readonly code!: string;

  /** Ids of the facts concerned; at most the first of them. */
  readonly facts!: readonly string[];
}

/** Why there is no number. */
@ObjectType('Refusal', { description: 'Why there is no number: it would mean nothing. 不予计算的原因' })
export class RefusalType extends WarningType {}

abstract class NoticeResolver {
  @FieldResolver(() => String, { description: '中文说明' })
  messageZh(@Root() { code }: Notice): string {
    return warningCode.wording[code].zh;
  }

  @FieldResolver(() => String, { description: '英文说明' })
  messageEn(@Root() { code }: Notice): string {
    return warningCode.wording[code].en;
  }

  @FieldResolver(() => [FactType], { description: 'The facts concerned, the first of them where they are many. 相关事实' })
  facts(@Root() { facts }: Notice, @Ctx() context: RequestContext): Promise<FactRow[]> {
    return factsById(context, facts);
  }
}

/** Says what a warning means. */
@Resolver(() => WarningType)
export class WarningResolver extends NoticeResolver {}

/** Says what a refusal means. */
@Resolver(() => RefusalType)
export class RefusalResolver extends NoticeResolver {}

/** Facts in the order of their ids as given; one statement for a level. */
export async function factsById({ loaders }: RequestContext, ids: readonly string[]): Promise<FactRow[]> {
  const facts = await Promise.all(ids.map((id) => loaders.facts.byId(id)));
  return facts.filter((fact) => fact !== undefined);
}
