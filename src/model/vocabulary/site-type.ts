import { defineVocabulary } from '../define-vocabulary.ts';

/** A site is a place that is counted; that somebody named it 示范点 is a conferral. */
export const siteType = defineVocabulary('SiteType', 'The type of a service site. 阵地类别', {
  OUTDOOR_STATION: { zh: '户外劳动者驿站', en: 'station for outdoor workers' },
  STAFF_HOME: { zh: '职工之家', en: 'home of workers' },
  READING_ROOM: { zh: '职工书屋', en: 'reading room' },
  INNOVATION_STUDIO: { zh: '创新工作室', en: 'innovation studio' },
  CULTURE_PALACE: { zh: '工人文化宫', en: 'workers’ cultural palace' },
  CARNATION_STATION: { zh: '康乃馨服务站', en: 'Carnation service station' },
  LEGAL_STATION: { zh: '法律服务站', en: 'legal service station' },
  VILLAGE_ENTERPRISE_DEMO: { zh: '村企联建示范点', en: 'demonstration site of villages and firms building together' },
  MEDIATION_STUDIO: { zh: '诉调对接工作室', en: 'studio for mediation before litigation' },
  AID_STATION: { zh: '帮扶站点', en: 'aid station' },
  PARTY_LED_DEMO: { zh: '党建带工建示范点', en: 'demonstration site of Party-led union building' },
  STANDARD_DEMO: { zh: '规范化建设示范点', en: 'demonstration site of standardisation' },
  ALL: { zh: '各类阵地', en: 'sites of all types' },
});
