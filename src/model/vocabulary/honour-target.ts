import { defineVocabulary } from '../define-vocabulary.ts';

/** To whom or what an honour is given by its definition. */
export const honourTarget = defineVocabulary('HonourTarget', 'What an honour is given to. 荣誉授予对象', {
  INDIVIDUAL: { zh: '个人', en: 'individual' },
  COLLECTIVE: { zh: '集体', en: 'collective' },
  PROJECT: { zh: '项目', en: 'project' },
  METHOD: { zh: '操作法', en: 'method' },
  SITE: { zh: '阵地', en: 'site' },
});
