import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ValueOf } from '../../model/define-vocabulary.ts';
import { mentionRule } from '../../model/vocabulary/mention-rule.ts';
import { MentionType } from '../evidence/mention.type.ts';

/** What the rule of a mention means, in words. */
@Resolver(() => MentionType)
export class MentionWordsResolver {
  @FieldResolver(() => String, { description: '规则说明' })
  ruleZh(@Root() { rule }: MentionType): string {
    return mentionRule.wording[rule as ValueOf<typeof mentionRule>].zh;
  }

  @FieldResolver(() => String, { description: 'The rule in words. 规则说明（英文）' })
  ruleEn(@Root() { rule }: MentionType): string {
    return mentionRule.wording[rule as ValueOf<typeof mentionRule>].en;
  }
}
