import type { Dataset } from '../assemble/dataset.ts';

/** Begins as what only its own article makes clear: 市体育局, 我市, 全县, 该村. */
const bareBeginning = /^(?:[市县区省乡镇本我该]|全[市县区省村])/u;

/** The names of all entities with their ids; a single character is no name. */
export function knownNames({ entities }: Dataset): (readonly [name: string, means: string])[] {
  return [...entities.values()].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].filter((one) => [...one].length > 1).map((one) => [one, id] as const),
  );
}

/**
 * Short names by which another article may mean another body: those that begin with a bare 市 or 县, and those that are a
 * name without the place at its head, as 工人文化宫 or 开发区.
 */
export function bareNames({ entities }: Dataset): ReadonlySet<string> {
  const all = [...entities.values()];
  const places = new Set(all.filter(({ type }) => type === 'Place').flatMap(({ name, aliases }) => [name, ...aliases]));
  const isBare = (alias: string, name: string) =>
    bareBeginning.test(alias) || (name.endsWith(alias) && places.has(name.slice(0, -alias.length)));
  const bare = all.flatMap(({ name, aliases }) => aliases.filter((alias) => isBare(alias, name)));
  const names = new Set(all.map(({ name }) => name));
  return new Set(bare.filter((alias) => !names.has(alias)));
}
