import { listOrders } from '../../../model/lists.ts';
import { type Branch, EVERYTHING } from '../../statements/filter.ts';
import {
  countByFilter,
  facetsByFilter,
  idsByFilter,
  listLength,
  pageHolding,
  recordsWithTerms,
  typesOfIds,
} from '../../statements/lists.ts';
import { fixture } from '../fixture.ts';
import { casesOf, numbered, type ParameterSets } from '../statement-case.ts';
import { emptyBranches, otherBranches, unionBranches } from './branches.ts';

interface Keys {
  keys: { index: number; type: string; branches: Branch[] }[];
}
const union = (branches: Branch[]): Keys => ({ keys: [{ index: 7, type: 'Union', branches }] });
const each = (filters: Readonly<Record<string, Branch[]>>) =>
  Object.fromEntries(Object.entries(filters).map(([name, branches]) => [name, union(branches)]));
const types = Object.keys(listOrders);

const filtered: ParameterSets<Keys> = {
  some: {
    ...each(unionBranches),
    ...Object.fromEntries(
      Object.entries(otherBranches).map(([name, [type, branches]]) => [name, { keys: numbered([{ type, branches }]) }]),
    ),
    'every type': { keys: numbered(types.map((type) => ({ type, branches: [EVERYTHING] }))) },
  },
  none: { 'no key': { keys: [] } },
};
const unmatched = {
  ...each(emptyBranches),
  'an unknown type': { keys: numbered([{ type: 'Nothing', branches: [EVERYTHING] }]) },
};
const with9 = (sets: Readonly<Record<string, Keys>>) =>
  Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, { ...set, first: 9 }]));
const prefixed = (sets: Readonly<Record<string, Keys>>, prefixes: string[]) =>
  Object.fromEntries(
    Object.entries(sets).map(([name, { keys }]) => [name, { keys: keys.map((key) => ({ ...key, prefixes })) }]),
  );

const lists = types.flatMap((type) => listOrders[type as keyof typeof listOrders].map((order) => `${type}/${order}`));
const records = fixture.nodes.filter(({ labels }) => labels.includes('Record'));
const pages = fixture.nodes.filter(({ labels }) => labels.includes('ListPage'));
const keysOf = (place: number) =>
  pages.map(({ properties }) => {
    const orderKeys = properties['orderKeys'] as string[];
    return { list: properties['list'] as string, orderKey: orderKeys[place % orderKeys.length]! };
  });

const askedOf = (terms: (id: string) => string[]) =>
  numbered(['nothing', ...records.map(({ id }) => id)].map((id) => ({ id, terms: terms(id) })));

/** Lists: how long they are, what matches a filter, and where a key stands. */
export const listCases = [
  ...casesOf(countByFilter, { some: { ...filtered.some, ...unmatched }, none: filtered.none }),
  ...casesOf(idsByFilter, { some: with9(filtered.some), none: with9({ ...filtered.none, ...unmatched }) }),
  ...casesOf(facetsByFilter, {
    some: prefixed(filtered.some, ['id:', 'in:', 'kind:', 'level:', 'unit:', 'year:']),
    none: {
      ...prefixed({ ...filtered.none, ...unmatched }, ['id:']),
      ...prefixed({ 'no prefix': union([EVERYTHING]) }, []),
      ...prefixed({ 'an unknown prefix': union([EVERYTHING]) }, ['nothing:']),
    },
  }),
  ...casesOf(typesOfIds, {
    some: { 'of every type': { ids: ['nothing', ...records.map(({ id }) => id)] } },
    none: { 'no id': { ids: [] }, 'ids that nothing has': { ids: ['nothing', 'union-1'] } },
  }),
  ...casesOf(recordsWithTerms, {
    some: { 'their own ids, and others': { asked: askedOf((id) => [`id:${id}`, 'in:nothing']) } },
    none: { 'no record': { asked: [] }, 'a term that nothing has': { asked: askedOf(() => ['in:nothing']) } },
  }),
  ...casesOf(listLength, {
    some: { 'every list': { lists }, 'the mixed lists': { lists: ['Entity/ALL', 'Fact/ALL', 'Nothing/ALL'] } },
    none: { 'no list': { lists: [] }, 'an unknown list': { lists: ['Nothing/NAME'] } },
  }),
  ...casesOf(pageHolding, {
    some: {
      ...Object.fromEntries([...keysOf(0), ...keysOf(37)].map((key, place) => [`a key of ${key.list}, ${place}`, key])),
      'a key that would stand last': { list: 'Entity/ALL', orderKey: '\u{ffff}' },
    },
    none: {
      'a key before the first': { list: 'Entity/ALL', orderKey: '' },
      'an unknown list': { list: 'Nothing/NAME', orderKey: 'z' },
    },
  }),
];
