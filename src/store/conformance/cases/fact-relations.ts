import {
  countFactsOfEntity,
  entitiesOfFact,
  facetsOfFactsOfEntity,
  factsOfEntity,
  factsOfFact,
} from '../../statements/fact-relations.ts';
import { type Branch, EVERYTHING } from '../../statements/filter.ts';
import { idsOf } from '../fixture.ts';
import { entityRelations as allRelations } from '../../../model/fact-kinds.ts';
import { casesOf, numbered, type ParameterSets } from '../statement-case.ts';
import { emptyBranches } from './branches.ts';

const types = ['Affiliation', 'Tenure', 'Activity', 'Conferral', 'Figure', 'Gap'];
const entityRelations = [...allRelations];
const factRelations = ['COUNTED_IN', 'PART_OF', 'SUPERSEDES', 'WITHIN', 'SINCE', 'GIVEN_AT', 'ABOUT'];

const key = (id: string, branches: Branch[] = [EVERYTHING], place = { order: 0, after: -1 }) => ({
  id,
  types,
  branches,
  ...place,
});
const persons: Branch = {
  ...EVERYTHING,
  anyOf: [['unit:PERSON', 'unit:PERSON_TIME'], ['derivation:STATED']],
  noneOf: ['scope:TERRITORY'],
};
const large: Branch = { ...EVERYTHING, ranges: [{ property: 'value', from: 1_000, to: 1e12 }] };

type Keys = { keys: (ReturnType<typeof key> & { index: number })[] };
const concerned: ParameterSets<Keys> = {
  some: {
    'a union': { keys: numbered([key('union-410183')]) },
    'many entities': { keys: numbered(idsOf('Entity', 120).map((id) => key(id))) },
    'only figures, two branches': {
      keys: numbered([{ ...key('union-131000', [persons, large]), types: ['Figure'], order: 3 }]),
    },
    'the same entity with other filters': {
      keys: numbered([key('union-410800', [large]), key('union-410800', [persons]), key('union-410800')]),
    },
    'a later page': { keys: numbered([key('union-320925', [EVERYTHING], { order: 0, after: 450 })]) },
  },
  none: { 'no key': { keys: [] }, 'an unknown entity': { keys: numbered([key('nothing')]) } },
};
const filteredOut = Object.fromEntries(
  Object.entries(emptyBranches).map(([name, branches]) => [name, { keys: numbered([key('union-410183', branches)]) }]),
);
const with5 = (sets: Readonly<Record<string, Keys>>) =>
  Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, { ...set, first: 5 }]));
const prefixed = (sets: Readonly<Record<string, Keys>>, prefixes: string[]) =>
  Object.fromEntries(
    Object.entries(sets).map(([name, { keys }]) => [name, { keys: keys.map((one) => ({ ...one, prefixes })) }]),
  );

const related = (ids: string[], relations: string[]) => numbered(ids.map((id) => ({ id, relations })));
const ways = (ids: string[], direction: 'IN' | 'OUT', relations = factRelations) =>
  related(ids, relations).map((one) => ({ ...one, direction, types }));

/** What facts have to do with entities and with each other. */
export const factRelationCases = [
  ...casesOf(factsOfEntity, { some: with5(concerned.some), none: with5({ ...concerned.none, ...filteredOut }) }),
  ...casesOf(countFactsOfEntity, { some: { ...concerned.some, ...filteredOut }, none: concerned.none }),
  ...casesOf(facetsOfFactsOfEntity, {
    some: prefixed(concerned.some, ['derivation:', 'year:', 'unit:', 'programme:']),
    none: {
      ...prefixed({ ...concerned.none, ...filteredOut }, ['year:']),
      ...prefixed({ 'no prefix': concerned.some['a union']! }, []),
    },
  }),
  ...casesOf(entitiesOfFact, {
    some: {
      'all facts': { keys: related(idsOf('Fact'), entityRelations) },
      actors: { keys: related(idsOf('Activity', 30), ['DONE_BY']) },
    },
    none: {
      'no key': { keys: [] },
      'no relation': { keys: related(idsOf('Activity', 1), []) },
      'an unknown fact': { keys: related(['nothing'], entityRelations) },
    },
  }),
  ...casesOf(factsOfFact, {
    some: {
      'out of all facts': { keys: ways(idsOf('Fact'), 'OUT'), first: 3 },
      'into all facts': { keys: ways(idsOf('Fact'), 'IN'), first: 3 },
      'what an activity counted': { keys: ways(idsOf('Activity'), 'IN', ['COUNTED_IN']), first: 100 },
      'what replaced a figure': { keys: ways(['fig-003-2-2-stations-cut'], 'IN', ['SUPERSEDES']), first: 1 },
    },
    none: {
      'no key': { keys: [], first: 1 },
      'the wrong way': { keys: ways(['fig-003-2-2-stations-cut'], 'OUT', ['SUPERSEDES']), first: 1 },
    },
  }),
];
