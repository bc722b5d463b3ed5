import { LIST_PAGE_SIZE, listOrders, type ListedType } from '../../../model/lists.ts';
import type { Family, FilteredPageKey } from '../../statements/families.ts';
import { EVERYTHING } from '../../statements/filter.ts';
import { idsOf } from '../fixture.ts';
import { casesOf, numbered, type ParameterSets, type StatementCase } from '../statement-case.ts';

/** Pages of filtered lists, as `byFilter` takes them. */
export interface Pages {
  keys: FilteredPageKey[];
  first: number;
}

/** The cases every family has, and those for its filters. */
export function familyCases<Row>(
  family: Family<Row>,
  of: { label: string; types: readonly ListedType[]; filters?: ParameterSets<Pages> },
): StatementCase[] {
  const { label, types, filters } = of;
  return [
    ...casesOf(family.byId, {
      some: {
        'one id': { ids: idsOf(label, 1) },
        'all ids, backwards': { ids: idsOf(label).toReversed() },
        'known and unknown ids': { ids: ['nothing', ...idsOf(label, 2), ''] },
      },
      none: { 'no id': { ids: [] }, 'unknown ids': { ids: ['nothing', 'graph'] } },
    }),
    ...casesOf(family.byPosition, {
      some: Object.fromEntries(types.flatMap((type) => listOrders[type].map((order) => placesOf(type, order)))),
      none: { 'no place': { places: [] }, 'a page that is not there': { places: [placeOf('Nothing/NAME', 0)] } },
    }),
    ...casesOf(family.byFilter, {
      some: { 'every type in its every order': everyOrder(types), ...filters?.some },
      none: { 'no key': { keys: [], first: 5 }, 'after the last': afterTheLast(types), ...filters?.none },
    }),
  ];
}

function placesOf(type: ListedType, order: string) {
  const list = `${type}/${order}`;
  return [`places of ${list}`, { places: [5, 0, 1, 99].map((position) => placeOf(list, position)) }] as const;
}

function placeOf(list: string, position: number) {
  const page = `${list}/${Math.floor(position / LIST_PAGE_SIZE)}`;
  return { index: position % 2, position, page, offset: position % LIST_PAGE_SIZE };
}

function everyOrder(types: readonly ListedType[]): Pages {
  const orders = types.flatMap((type) => ['ALL', ...listOrders[type]].map((_order, order) => ({ type, order })));
  return {
    keys: numbered(orders.map((key, place) => ({ ...key, branches: [EVERYTHING], after: (place % 4) - 1 }))),
    first: 7,
  };
}

function afterTheLast(types: readonly ListedType[]): Pages {
  return {
    keys: numbered(types.map((type) => ({ type, branches: [EVERYTHING], order: 1, after: 1_000_000 }))),
    first: 5,
  };
}
