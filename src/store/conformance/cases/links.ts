import { linkKind } from '../../../model/vocabulary/link-kind.ts';
import { type Branch, EVERYTHING } from '../../statements/filter.ts';
import {
  countLinkedEntities,
  facetsOfLinkedEntities,
  linkCounts,
  linkedEntities,
  linksBetween,
  linksOfEntity,
} from '../../statements/links.ts';
import { fixture, idsOf } from '../fixture.ts';
import { casesOf, numbered } from '../statement-case.ts';
import { emptyBranches, unionBranches } from './branches.ts';

type Direction = 'IN' | 'OUT' | 'BOTH';
const types = ['Union', 'Organisation', 'Person', 'Programme', 'Honour', 'Place'];
const kinds = [...linkKind.values];
const everything = {
  kinds,
  direction: 'BOTH' as Direction,
  types,
  branches: [EVERYTHING],
  order: 0,
  after: -1,
};
type LinkedKey = Omit<typeof everything, 'branches'> & { branches: Branch[] };
const key = (id: string, asked: Partial<LinkedKey> = {}) => ({ id, ...everything, ...asked });
const busy = ['union-410183', 'union-131000', 'union-320925', 'place-410000'];

const linked = {
  some: {
    'whatever a union is linked with': { keys: numbered([key('union-410183')]) },
    'all entities in every direction': {
      keys: numbered(
        idsOf('Entity').flatMap((id) => (['IN', 'OUT', 'BOTH'] as const).map((direction) => key(id, { direction }))),
      ),
    },
    'one kind, one way': {
      keys: numbered([
        key('union-410000', { kinds: ['UNDER'], direction: 'IN' }),
        key('union-410000', { kinds: ['UNDER'], direction: 'OUT' }),
      ]),
    },
    'a kind without direction': { keys: numbered([key('union-131000', { kinds: ['PARTNERED'] })]) },
    'programmes by how much they are linked': {
      keys: numbered(busy.map((id) => key(id, { kinds: ['RAN', 'PLANS'], types: ['Programme'], order: 3 }))),
    },
    'credited for what was conferred': { keys: numbered([key('place-410183', { kinds: ['CREDITED_WITH'] })]) },
    'the second page': { keys: numbered([key('union-410800', { after: 120 })]) },
    'filters of every kind': {
      keys: numbered(Object.values(unionBranches).map((branches) => key('place-410000', { branches }))),
    },
  },
  none: {
    'no key': { keys: [] },
    'an unknown entity': { keys: numbered([key('nothing')]) },
  },
};
const unlinked = {
  'no kind': { keys: numbered([key('union-410183', { kinds: [] })]) },
  'filters that nothing matches': {
    keys: numbered(Object.values(emptyBranches).map((branches) => key('union-410183', { branches }))),
  },
};
type Sets = Record<string, { keys: (LinkedKey & { id: string; index: number })[] }>;
const with4 = (sets: Sets) =>
  Object.fromEntries(Object.entries(sets).map(([name, { keys }]) => [name, { keys, first: 4 }]));
const prefixed = (sets: Sets) => {
  const prefixes = ['level:', 'kind:', 'in:'];
  return Object.fromEntries(
    Object.entries(sets).map(([name, { keys }]) => [name, { keys: keys.map((one) => ({ ...one, prefixes })) }]),
  );
};

const linksKey = (id: string, direction: Direction = 'BOTH', derivations: string[] | null = null) => ({
  id,
  kinds,
  direction,
  derivations,
});
const allWays = numbered(
  idsOf('Entity').flatMap((id) => (['IN', 'OUT', 'BOTH'] as const).map((way) => linksKey(id, way))),
);
const stated = numbered(busy.map((id) => linksKey(id, 'BOTH', ['STATED'])));
const nothing = numbered([
  linksKey('nothing'),
  linksKey('union-410183', 'IN', []),
  { ...linksKey('union-410183'), kinds: [] },
]);
const from = (keys: typeof stated, after: number) => keys.map((one) => ({ ...one, after }));

const links = fixture.relationships
  .filter(({ type }) => (kinds as string[]).includes(type))
  .map(({ id, from: start, to }) => ({ id, from: start, to }));

/** What entities are linked with. */
export const linkCases = [
  ...casesOf(linkedEntities, { some: with4(linked.some), none: with4({ ...linked.none, ...unlinked }) }),
  ...casesOf(countLinkedEntities, { some: { ...linked.some, ...unlinked }, none: linked.none }),
  ...casesOf(facetsOfLinkedEntities, { some: prefixed(linked.some), none: prefixed({ ...linked.none, ...unlinked }) }),
  ...casesOf(linksOfEntity, {
    some: {
      'all entities, all ways': { keys: from(allWays, -1), first: 6 },
      'only what is stated': { keys: from(stated, -1), first: 100 },
      'a later page': { keys: from(stated, 200), first: 3 },
    },
    none: {
      'no key': { keys: [], first: 1 },
      'nothing to find': { keys: from(nothing, -1), first: 5 },
      'after the last': { keys: from(stated, 1_000_000), first: 5 },
    },
  }),
  ...casesOf(linkCounts, {
    some: { 'all entities, all ways': { keys: allWays }, 'only what is stated': { keys: stated } },
    none: { 'no key': { keys: [] }, 'nothing to find': { keys: nothing } },
  }),
  ...casesOf(linksBetween, {
    some: { 'one link': { keys: links.slice(0, 1) }, 'all links': { keys: links } },
    none: {
      'no key': { keys: [] },
      'the wrong way': { keys: links.slice(0, 9).map((one) => ({ ...one, from: one.to, to: one.from })) },
      'an unknown link': { keys: [{ ...links[0]!, id: 'nothing' }] },
    },
  }),
];
