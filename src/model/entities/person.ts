import { defineEntity } from '../define-entity.ts';
import { entityNames } from '../entity.ts';

/** A person in public office or honoured in public. A private person quoted in an article is not stored. */
export const person = defineEntity({
  type: 'Person',
  label: 'Person',
  kind: 'PERSON',
  idPrefix: 'person',
  description: 'A person in a public role. What they are stands in posts, honours and activities. 人物',
  properties: entityNames,
});
