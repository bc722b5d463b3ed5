import { defineVocabulary } from '../define-vocabulary.ts';

/** Taking part is not running: HOST, CO_HOST, UNDERTAKER and PARTY run an activity, PARTICIPANT and INVITED take part. */
export const actorRole = defineVocabulary('ActorRole', 'The part somebody had in an activity. 参与角色', {
  HOST: { zh: '主办', en: 'host' },
  CO_HOST: { zh: '联合主办', en: 'co-host' },
  UNDERTAKER: { zh: '承办', en: 'undertaker' },
  PARTICIPANT: { zh: '参加', en: 'participant' },
  INVITED: { zh: '受邀', en: 'invited' },
  GUIDED_BY: { zh: '指导', en: 'guided by' },
  PARTY: { zh: '协议方', en: 'party to an agreement' },
});
