import { LIST_PAGE_SIZE } from '../../../model/lists.ts';
import { derivation } from '../../../model/vocabulary/derivation.ts';
import { linkKind } from '../../../model/vocabulary/link-kind.ts';
import { entityRecords, factRecords, idsOnPages, linksOfEntities, matchingIds } from '../../statements/export.ts';
import { EVERYTHING } from '../../statements/filter.ts';
import { fixture, idsOf } from '../fixture.ts';
import { casesOf } from '../statement-case.ts';
import { emptyBranches, otherBranches, unionBranches } from './branches.ts';

const pages = fixture.nodes.filter(({ labels }) => labels.includes('ListPage')).map(({ id }) => id);
const all = [...idsOf('Entity'), ...idsOf('Fact'), ...idsOf('Source'), ...idsOf('Measure')];
const filters = Object.entries({
  ...unionBranches,
  ...Object.fromEntries(Object.entries(otherBranches).map(([name, [, branches]]) => [name, branches])),
});
const everyKind = { kinds: [...linkKind.values], derivations: [...derivation.values] };
const links = { ids: idsOf('Entity'), ...everyKind, after: -1, first: 100_000 };
const ofIds = (label: 'Entity' | 'Fact') => ({
  some: {
    'all of them': { ids: idsOf(label) },
    'known and unknown ids': { ids: ['nothing', ...idsOf(label).slice(0, LIST_PAGE_SIZE), ''] },
  },
  none: {
    'no id': { ids: [] },
    'unknown ids': { ids: ['nothing', 'graph'] },
    'ids of others': { ids: idsOf(label === 'Fact' ? 'Entity' : 'Fact', 2) },
  },
});

/** What exports read, a page at a time. */
export const exportCases = [
  ...casesOf(idsOnPages, {
    some: { 'every page': { pages }, 'a page and none': { pages: [pages[0]!, 'Nothing/NAME/0'] } },
    none: { 'no page': { pages: [] }, 'an unknown page': { pages: ['Nothing/NAME/0'] } },
  }),
  ...casesOf(matchingIds, {
    some: {
      everything: { ids: all, branches: [EVERYTHING] },
      ...Object.fromEntries(filters.map(([name, branches]) => [name, { ids: all, branches }])),
    },
    none: {
      'no id': { ids: [], branches: [EVERYTHING] },
      ...Object.fromEntries(Object.entries(emptyBranches).map(([name, branches]) => [name, { ids: all, branches }])),
    },
  }),
  ...casesOf(factRecords, ofIds('Fact')),
  ...casesOf(entityRecords, ofIds('Entity')),
  ...casesOf(linksOfEntities, {
    some: {
      'all links': links,
      'a page of them': { ...links, after: 40, first: 7 },
      'one kind': { ...links, kinds: ['RAN'] },
      'only what is stated': { ...links, derivations: ['STATED'] },
    },
    none: {
      'no id': { ...links, ids: [] },
      'no kind': { ...links, kinds: [] },
      'after the last': { ...links, after: 1_000_000 },
    },
  }),
];
