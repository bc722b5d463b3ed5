import { defineVocabulary } from '../define-vocabulary.ts';

/** The part a passage has in its article. BOILERPLATE is page furniture and states nothing. */
export const passageRole = defineVocabulary('PassageRole', 'The part a passage has in its article. 段落角色', {
  TITLE: { zh: '标题', en: 'title' },
  FOREWORD: { zh: '编者按', en: 'foreword' },
  BODY: { zh: '正文', en: 'body' },
  CAPTION: { zh: '图片说明', en: 'caption' },
  ABSTRACT: { zh: '摘要', en: 'abstract' },
  BYLINE: { zh: '署名', en: 'byline' },
  BOILERPLATE: { zh: '页面固定文字', en: 'boilerplate' },
});
