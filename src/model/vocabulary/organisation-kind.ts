import { defineVocabulary } from '../define-vocabulary.ts';

/** What a body is that is not itself a union. A TEAM belongs to a union or another body and does not act beside it. */
export const organisationKind = defineVocabulary(
  'OrganisationKind',
  'The kind of a body that is not a union. 单位类别',
  {
    PARTY_COMMITTEE: { zh: '党委', en: 'Party committee' },
    DISCIPLINE_BODY: { zh: '纪检监察机关', en: 'discipline inspection body' },
    GOVERNMENT: { zh: '人民政府', en: 'government' },
    DEPARTMENT: { zh: '政府部门', en: 'government department' },
    COURT: { zh: '法院', en: 'court' },
    ENTERPRISE: { zh: '企业', en: 'enterprise' },
    SCHOOL: { zh: '院校', en: 'school or college' },
    MEDIA: { zh: '新闻媒体', en: 'media' },
    LAW_FIRM: { zh: '律师事务所', en: 'law firm' },
    ARTS_TROUPE: { zh: '文艺团体', en: 'arts troupe' },
    TEAM: { zh: '队伍（宣讲团、合唱团等）', en: 'team' },
    OTHER: { zh: '其他单位', en: 'other body' },
  },
);
