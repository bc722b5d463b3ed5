import { EVERYTHING } from '../../statements/filter.ts';
import {
  countEntitiesWithin,
  countSubordinatesOf,
  entitiesWithin,
  subordinatesOf,
  superiorsOf,
} from '../../statements/links.ts';
import { idsOf } from '../fixture.ts';
import { casesOf, numbered, type ParameterSets } from '../statement-case.ts';
import { emptyBranches, unionBranches } from './branches.ts';

const types = ['Union', 'Organisation', 'Person', 'Programme', 'Honour', 'Place'];
const below = (id: string, depth: number) => ({ id, depth, types, branches: [EVERYTHING], order: 0, after: -1 });
type Keys = { keys: (ReturnType<typeof below> & { index: number })[] };

const setsFrom = (top: string, label: string): ParameterSets<Keys> => ({
  some: {
    'one step down': { keys: numbered([below(top, 1)]) },
    'all the way down': { keys: numbered([below(top, 8)]) },
    'from everywhere, to every depth': {
      keys: numbered(idsOf(label).flatMap((id) => [1, 2, 3, 8].map((depth) => below(id, depth)))),
    },
    'the second page': { keys: numbered([{ ...below(top, 8), after: 40 }]) },
    'filters of every kind': {
      keys: numbered(
        Object.values(unionBranches).map((branches) => ({ ...below(top, 8), types: ['Union'], branches, order: 2 })),
      ),
    },
  },
  none: { 'no key': { keys: [] }, 'an unknown top': { keys: numbered([below('nothing', 8)]) } },
});
const filteredOut = (top: string) => ({
  'no type': { keys: numbered([{ ...below(top, 8), types: [] }]) },
  'filters that nothing matches': {
    keys: numbered(Object.values(emptyBranches).map((branches) => ({ ...below(top, 8), branches }))),
  },
});
const with6 = (sets: Readonly<Record<string, Keys>>) =>
  Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, { ...set, first: 6 }]));

const unions = setsFrom('union-100000', 'TradeUnion');
const places = setsFrom('place-100000', 'Place');

/** What is above, below and within. */
export const hierarchyCases = [
  ...casesOf(superiorsOf, {
    some: {
      'one union': { keys: numbered([{ id: 'union-410183' }]) },
      'all unions': { keys: numbered(idsOf('TradeUnion').map((id) => ({ id }))) },
    },
    none: {
      'no key': { keys: [] },
      'the top': { keys: numbered([{ id: 'union-100000' }]) },
      'an unknown union': { keys: numbered([{ id: 'nothing' }]) },
    },
  }),
  ...casesOf(subordinatesOf, {
    some: with6(unions.some),
    none: with6({ ...unions.none, ...filteredOut('union-100000') }),
  }),
  ...casesOf(countSubordinatesOf, { some: { ...unions.some, ...filteredOut('union-100000') }, none: unions.none }),
  ...casesOf(entitiesWithin, {
    some: with6(places.some),
    none: with6({ ...places.none, ...filteredOut('place-100000') }),
  }),
  ...casesOf(countEntitiesWithin, { some: { ...places.some, ...filteredOut('place-100000') }, none: places.none }),
];
