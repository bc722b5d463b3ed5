import { defineVocabulary } from '../define-vocabulary.ts';

/** EIGHT_GROUPS (also 八大员) has eight members, of which the sources name seven. */
export const group = defineVocabulary('Group', 'The group of people an activity or a figure is about. 群体', {
  WORKERS: { zh: '职工', en: 'workers' },
  MIGRANT_WORKERS: { zh: '农民工', en: 'migrant workers' },
  NEW_EMPLOYMENT: { zh: '新就业形态劳动者', en: 'workers in new forms of employment' },
  EIGHT_GROUPS: { zh: '八大群体', en: 'the eight groups' },
  TRUCK_DRIVERS: { zh: '货车司机', en: 'truck drivers', broader: 'EIGHT_GROUPS' },
  COURIERS: { zh: '快递员', en: 'couriers', broader: 'EIGHT_GROUPS' },
  FOOD_RIDERS: { zh: '送餐员', en: 'food delivery riders', broader: 'EIGHT_GROUPS' },
  SECURITY_GUARDS: { zh: '物管保安', en: 'property and security guards', broader: 'EIGHT_GROUPS' },
  CAREGIVERS: { zh: '护工护理员', en: 'caregivers', broader: 'EIGHT_GROUPS' },
  HOUSEKEEPERS: { zh: '家政服务员', en: 'housekeepers', broader: 'EIGHT_GROUPS' },
  SHOP_ASSISTANTS: { zh: '商场信息员', en: 'shop information assistants', broader: 'EIGHT_GROUPS' },
  FLEXIBLE_WORKERS: { zh: '灵活就业人员', en: 'people in flexible employment' },
  RIDE_HAILING_DRIVERS: { zh: '网约车司机', en: 'ride-hailing drivers' },
  OUTDOOR_WORKERS: { zh: '户外劳动者', en: 'outdoor workers' },
  SANITATION: { zh: '环卫工人', en: 'sanitation workers' },
  NEEDY: { zh: '困难职工', en: 'needy workers' },
  POOR: { zh: '贫困户', en: 'poor households' },
  LAID_OFF: { zh: '下岗失业人员', en: 'laid-off and unemployed people' },
  STUDENTS: { zh: '学生', en: 'students' },
  WOMEN: { zh: '女职工', en: 'women workers' },
  MODEL_WORKERS: { zh: '劳模工匠', en: 'model workers and craftsmen' },
  UNION_CADRES: { zh: '工会干部', en: 'union cadres' },
  LABOUR_COORDINATORS: { zh: '劳动关系协调员', en: 'labour relations coordinators' },
});
