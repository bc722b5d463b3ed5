import type { ConnectionName } from '../connections.ts';

/** What some exports may be asked with. */
export type Parameter = 'filter' | 'sort' | 'first' | 'groupBy' | 'id' | 'hops' | 'kinds';

/** Of what each list of the API is: only entities have links between them. */
const lists: Readonly<Record<ConnectionName, 'ENTITIES' | 'OTHERS'>> = {
  unions: 'ENTITIES',
  programmes: 'ENTITIES',
  honours: 'ENTITIES',
  people: 'ENTITIES',
  organisations: 'ENTITIES',
  places: 'ENTITIES',
  activities: 'OTHERS',
  conferrals: 'OTHERS',
  figures: 'OTHERS',
  gaps: 'OTHERS',
  sources: 'OTHERS',
  measures: 'OTHERS',
};
const ofLists: readonly Parameter[] = ['filter', 'sort', 'first'];
const ofOthers: Readonly<Record<string, readonly Parameter[]>> = {
  links: ['filter', 'first', 'kinds'],
  aggregate: ['filter', 'groupBy', 'first'],
  neighbourhood: ['id', 'hops', 'kinds'],
  graph: ['filter', 'kinds'],
};
const WITH_LINKS = ['gexf', 'graphml', 'ttl'];

/** What takes a parameter, in words. */
const takers: Readonly<Record<Parameter, string>> = {
  filter: 'lists, links, aggregate and graph',
  sort: 'lists',
  first: 'lists, links and aggregate',
  groupBy: 'aggregate',
  id: 'neighbourhood',
  hops: 'neighbourhood',
  kinds: 'links, neighbourhood, graph, and lists of entities as gexf, graphml or ttl',
};

/** What an export in a format may be asked with; nothing where there is no such export. */
export function takenParameters(what: string, format: string): readonly Parameter[] | undefined {
  if (Object.hasOwn(ofOthers, what)) return ofOthers[what];
  if (!Object.hasOwn(lists, what)) return undefined;
  const isGraph = lists[what as ConnectionName] === 'ENTITIES' && WITH_LINKS.includes(format);
  return isGraph ? [...ofLists, 'kinds'] : ofLists;
}

/** Says of each parameter that means nothing for an export what does take it. */
export function needlessParameters(what: string, format: string, given: readonly string[]): string[] {
  const taken: readonly string[] | undefined = takenParameters(what, format);
  if (taken === undefined) return [];
  const needless = given.filter((name) => Object.hasOwn(takers, name) && !taken.includes(name)) as Parameter[];
  const asked = format === '' ? what : `${what}.${format}`;
  return needless.map((name) => `${name}: it means nothing for ${asked}, and is for ${takers[name]}`);
}
