import { defineVocabulary } from '../define-vocabulary.ts';

/** A contract may be of several types at once, such as REGIONAL and WAGE. */
export const contractType = defineVocabulary('ContractType', 'The type of a collective contract. 集体合同类别', {
  COLLECTIVE: { zh: '集体合同', en: 'collective contract' },
  WAGE: { zh: '工资专项', en: 'wage contract' },
  WOMEN: { zh: '女职工专项', en: 'women workers’ contract' },
  REGIONAL: { zh: '区域性', en: 'regional' },
  INDUSTRY: { zh: '行业性', en: 'of an industry' },
});
