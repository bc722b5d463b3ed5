import { defineVocabulary } from '../define-vocabulary.ts';

/** By which rule a short name was read as an entity, in the order the rules are tried. */
export const mentionRule = defineVocabulary('MentionRule', 'How a name in the text was resolved. 指称判定规则', {
  FULL_NAME: { zh: '同句全称', en: 'the full name in the same clause' },
  BLOCK_ROLE: { zh: '段落角色', en: 'the role of the block' },
  SUBJECT: { zh: '文章主体', en: 'the subject of the article' },
  ONE_LEVEL_UP: { zh: '上一级', en: 'one level up' },
  PUBLISHER: { zh: '发布单位辖区', en: 'the jurisdiction of the publisher' },
  DICTIONARY: { zh: '简称词典', en: 'a dictionary of abbreviations' },
});
