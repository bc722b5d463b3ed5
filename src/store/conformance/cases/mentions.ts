import { mentionsInPassages, mentionsOfEntity, mentionsOfSource } from '../../statements/evidence.ts';
import { idsOf } from '../fixture.ts';
import { casesOf, numbered } from '../statement-case.ts';

const sources = idsOf('Source');
const entities = idsOf('Entity');
const ofEntities = (ids: string[], after = '') => numbered(ids.map((id) => ({ id, after })));
const ofSources = (ids: string[], surface: string | null = null) => numbered(ids.map((id) => ({ id, surface })));

/** Words that stand for entities. */
export const mentionCases = [
  ...casesOf(mentionsOfEntity, {
    some: {
      'one place': { keys: ofEntities(['place-410100']), first: 3 },
      'all entities': { keys: ofEntities(entities), first: 4 },
      'a later page': { keys: ofEntities(entities, 'passage-002'), first: 2 },
    },
    none: {
      'no key': { keys: [], first: 1 },
      'an unknown entity': { keys: ofEntities(['nothing']), first: 1 },
      'after the last': { keys: ofEntities(entities, '~'), first: 1 },
    },
  }),
  ...casesOf(mentionsOfSource, {
    some: {
      'all sources': { keys: ofSources(sources), first: 20 },
      'one word of an article': { keys: ofSources(['src-000'], '我市'), first: 50 },
    },
    none: {
      'no key': { keys: [], first: 1 },
      'a word that is not there': { keys: ofSources(sources, 'nothing'), first: 5 },
      'an unknown source': { keys: ofSources(['nothing']), first: 1 },
    },
  }),
  ...casesOf(mentionsInPassages, {
    some: {
      'all facts': { ids: idsOf('Fact') },
      'a fact with several citations': { ids: ['act-004-8-4-bangfu', 'act-000-6-1-congress-14'] },
    },
    none: { 'no id': { ids: [] }, 'an unknown fact': { ids: ['nothing'] } },
  }),
];
