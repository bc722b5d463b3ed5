import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import { NESTED_FILTER } from './prices.ts';

/** What a filter costs: what is asked before it, once in a request, and the values it compares with, for each parent. */
export interface FilterPrice {
  readonly once: number;
  readonly each: number;
}

/** How conditions are put together: they are no question of their own. */
const CONNECTIVES = new Set(['and', 'or', 'not']);

/** The price of a filter of a type, as it is given. */
export function filterPrice(type: GraphQLInputType, filter: unknown): FilterPrice {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return { once: 0, each: Array.isArray(filter) ? filter.length : 0 };
  const parts = [filter].flat().filter(isObject);
  return sum(parts.flatMap((part) => Object.entries(part).map(([name, value]) => priceOfField(named, name, value))));
}

function priceOfField(filter: GraphQLInputObjectType, name: string, value: unknown): FilterPrice {
  const field = filter.getFields()[name];
  if (field === undefined || value === undefined || value === null) return { once: 0, each: 0 };
  const { once, each } = filterPrice(field.type, value);
  return { once: once + (CONNECTIVES.has(name) || !isFilter(field.type) ? 0 : NESTED_FILTER), each };
}

/** Whether an input asks for records, and not for a text or a number. */
function isFilter(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && 'id' in named.getFields();
}

function sum(prices: readonly FilterPrice[]): FilterPrice {
  return prices.reduce((one, other) => ({ once: one.once + other.once, each: one.each + other.each }), {
    once: 0,
    each: 0,
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
