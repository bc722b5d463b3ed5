import { mentionRule } from '../../model/vocabulary/mention-rule.ts';
import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { BothLanguages } from '../../text/figures/figure-words.ts';
import { sentenceOf } from './sentence-of.ts';

/** What a sentence needs of a mention. */
export interface Naming {
  readonly surface: string;
  readonly rule: ValueOf<typeof mentionRule>;
}

/** How many printed names are told. */
const MOST_NAMES = 3;

/** By which words sources name an entity, and by which rules these were resolved; nothing where no mention names it. */
export function entitySentence(entity: EntityRow, mentions: readonly Naming[]): BothLanguages | undefined {
  if (mentions.length === 0) return undefined;
  const names = [...new Set(mentions.map(({ surface }) => surface))];
  const rules = [...new Set(mentions.map(({ rule }) => rule))].map((rule) => mentionRule.wording[rule]);
  const told = names.slice(0, MOST_NAMES);
  const others = names.length - told.length;
  return sentenceOf([
    {
      zh: `来源以${told.map((name) => `“${name}”`).join('')}${others > 0 ? `等${names.length}种写法` : ''}指${entity.name}`,
      en: `the sources name ${entity.nameEn} as ${told.join(', ')}${others > 0 ? ` and ${others} more` : ''}`,
    },
    {
      zh: `判定规则：${rules.map(({ zh }) => zh).join('、')}`,
      en: `resolved by ${rules.map(({ en }) => en).join(', ')}`,
    },
  ]);
}
