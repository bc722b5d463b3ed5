import type { ListedType } from '../../model/lists.ts';
import { listOrders } from '../../model/lists.ts';
import { level } from '../../model/vocabulary/level.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import type { FactRecord } from '../assemble/dataset.ts';
import type { Counts } from './entity-terms.ts';

/** What orders read of a node. */
export interface Orderable {
  readonly id: string;
  readonly type: ListedType;
  /** The name by pinyin, or for facts and evidence whatever names them. */
  readonly nameKey: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly counts: Counts;
  readonly period?: FactRecord['period'];
}

/** Deprecated facts stand behind all others in every order: a list that hides them ends where they begin. */
const LAST = '\uffff';

/** What a node is ordered by, one text for each order of its type, the mixed one first; unique by the id at its end. */
export function orderKeysOf(node: Orderable): string[] {
  const keys = [node.nameKey, ...listOrders[node.type].map((order) => keyFor(order, node))];
  return keys.map((key) => `${node.properties['rank'] === 'DEPRECATED' ? LAST : ''}${key}\u0001${node.id}`);
}

function keyFor(order: string, node: Orderable): string {
  const count = countOrders[order];
  if (count !== undefined) return `${descending(node.counts[count] ?? 0)} ${node.nameKey}`;
  return textOrders[order]?.(node) ?? node.nameKey;
}

/** Orders by a count, most first. */
const countOrders: Record<string, string> = {
  MOST_HONOURS: 'honoursCount',
  MOST_LINKS: 'linksCount',
  MOST_PARTNERS: 'partnersCount',
  MOST_PROGRAMMES: 'programmesCount',
  MOST_SUBORDINATES: 'subordinatesCount',
  MOST_POSTS: 'postsCount',
  MOST_ACTIVITIES: 'activitiesCount',
  MOST_UNIONS: 'unionsCount',
  MOST_RECIPIENTS: 'recipientsCount',
  MOST_FIGURES: 'figuresCount',
  MOST_FACTS: 'factsCount',
  COUNT: 'honouredCount',
};

const textOrders: Record<string, (node: Orderable) => string> = {
  LEVEL: ({ type, properties, nameKey }) =>
    `${rankOf(type === 'Union' ? unionLevel.values : level.values, properties['level'])} ${nameKey}`,
  CODE: ({ properties, nameKey }) => `${String(properties['code'] ?? '~')} ${nameKey}`,
  PERIOD: ({ period }) => dateKey(period),
  PERIOD_LATEST: ({ period }) => inverted(dateKey(period)),
  LARGEST: ({ properties }) => descending(Number(properties['scaled'])),
  SMALLEST: ({ properties }) => ascending(Number(properties['scaled'])),
  MEASURE: ({ properties }) => `${String(properties['measure'])} ${descending(Number(properties['scaled']))}`,
  REASON: ({ properties, nameKey }) => `${String(properties['reason'])} ${nameKey}`,
  PUBLISHED_ON: ({ properties }) => String(properties['publishedOn'] ?? '~'),
  PUBLISHED_ON_LATEST: ({ properties }) => inverted(String(properties['publishedOn'] ?? '!')),
  TITLE: ({ properties, nameKey }) => `${String(properties['titleKey'] ?? '~')} ${nameKey}`,
  KEY: ({ properties }) => String(properties['key']),
};

const WIDTH = 20;

function ascending(number: number): string {
  return String(Math.round(number)).padStart(WIDTH, '0');
}

function descending(number: number): string {
  return inverted(ascending(number));
}

/** The same text with every digit turned over, so that it sorts the other way round. */
function inverted(text: string): string {
  return text.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

function rankOf(values: readonly string[], value: unknown): string {
  const index = values.indexOf(String(value));
  return ascending(index < 0 ? values.length : index);
}

/** By the beginning, else the end; what has no date comes last in either direction. */
function dateKey(period: FactRecord['period'] | undefined): string {
  return period?.from ?? period?.to ?? '~';
}
