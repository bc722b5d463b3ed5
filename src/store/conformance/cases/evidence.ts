import {
  citationsOfFact,
  countEntitiesOfSource,
  countFactsOfSource,
  countPassagesOfSource,
  entitiesOfSource,
  factsOfPassage,
  factsOfSource,
  passagesById,
  passagesOfSource,
  sourcesOfEntity,
} from '../../statements/evidence.ts';
import { idsOf } from '../fixture.ts';
import { casesOf, numbered, type ParameterSets } from '../statement-case.ts';

const entityTypes = ['Union', 'Organisation', 'Person', 'Programme', 'Honour', 'Place'];
const factTypes = ['Affiliation', 'Tenure', 'Activity', 'Conferral', 'Figure', 'Gap'];
const sources = idsOf('Source');

type Ids = { ids: string[] };
const idSets = (label: string, typical: string): ParameterSets<Ids> => ({
  some: {
    'a typical id': { ids: [typical] },
    'all ids': { ids: idsOf(label) },
    'known and unknown ids': { ids: ['nothing', typical] },
  },
  none: { 'no id': { ids: [] }, 'an unknown id': { ids: ['nothing'] } },
});

const ofSources = (ids: string[], types: string[]) => numbered(ids.map((id) => ({ id, types })));
const after = <Key extends object>(keys: Key[], place: number) => keys.map((key) => ({ ...key, after: place }));
const roles = (ids: string[], asked: string[] | null = null) => numbered(ids.map((id) => ({ id, roles: asked })));
const passages = (ids: string[], place: number, roles: string[] | null = null) =>
  numbered(ids.map((id) => ({ id, after: place, roles })));

/** Where facts are stated, and what sources and passages say. */
export const evidenceCases = [
  ...casesOf(citationsOfFact, idSets('Fact', 'act-000-6-1-congress-14')),
  ...casesOf(sourcesOfEntity, idSets('Entity', 'union-410183')),
  ...casesOf(entitiesOfSource, {
    some: {
      'all sources': { keys: after(ofSources(sources, entityTypes), -1), first: 10 },
      'unions alone': { keys: after(ofSources(['src-000'], ['Union']), -1), first: 2 },
      'a later page': { keys: after(ofSources(sources, entityTypes), 100), first: 5 },
    },
    none: {
      'no key': { keys: [], first: 1 },
      'no type': { keys: after(ofSources(sources, []), -1), first: 1 },
      'an unknown source': { keys: after(ofSources(['nothing'], entityTypes), -1), first: 1 },
    },
  }),
  ...casesOf(factsOfSource, {
    some: {
      'all sources': { keys: after(ofSources(sources, factTypes), -1), first: 10 },
      'a source cited as a whole': { keys: after(ofSources(['src-dahe'], factTypes), -1), first: 5 },
      'figures of two articles, later': { keys: after(ofSources(['src-000', 'src-001'], ['Figure']), 60), first: 7 },
    },
    none: {
      'no key': { keys: [], first: 1 },
      'after the last': { keys: after(ofSources(sources, factTypes), 1_000_000), first: 1 },
    },
  }),
  ...casesOf(countFactsOfSource, {
    some: { 'all sources': { keys: ofSources(sources, factTypes) }, gaps: { keys: ofSources(sources, ['Gap']) } },
    none: { 'no key': { keys: [] } },
  }),
  ...casesOf(countEntitiesOfSource, {
    some: {
      'all sources': { keys: ofSources(sources, entityTypes) },
      'unions alone': { keys: ofSources(sources, ['Union']) },
    },
    none: { 'no key': { keys: [] }, 'no type': { keys: ofSources(sources, []) } },
  }),
  ...casesOf(countPassagesOfSource, {
    some: { 'all sources': { keys: roles(sources) }, forewords: { keys: roles(sources, ['FOREWORD']) } },
    none: { 'no key': { keys: [] }, 'an unknown source': { keys: roles(['nothing']) } },
  }),
  ...casesOf(passagesOfSource, {
    some: {
      'all sources': { keys: passages(sources, -1), first: 10 },
      forewords: { keys: passages(sources, -1, ['FOREWORD']), first: 3 },
      'a later page': { keys: passages(sources, 100_003), first: 4 },
    },
    none: {
      'no key': { keys: [], first: 1 },
      'no role': { keys: passages(sources, -1, []), first: 1 },
      'an unknown source': { keys: passages(['nothing'], -1), first: 1 },
    },
  }),
  ...casesOf(passagesById, {
    some: { 'all passages': { ids: idsOf('Passage') } },
    none: { 'no id': { ids: [] }, 'an unknown passage': { ids: ['nothing'] } },
  }),
  ...casesOf(factsOfPassage, {
    some: {
      'all passages': { ids: idsOf('Passage') },
      'a passage cited thrice by one fact': { ids: ['passage-004-8-4'] },
    },
    none: { 'no id': { ids: [] }, 'an unknown passage': { ids: ['nothing'] } },
  }),
];
