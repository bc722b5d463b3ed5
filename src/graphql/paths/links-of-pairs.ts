import { actorRole } from '../../model/vocabulary/actor-role.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { RequestContext } from '../context.ts';
import { linkView, type LinkView } from '../links/link-view.ts';
import type { LinkChoice } from './link-choice.ts';
import { weaknessOf } from './weakness.ts';

/** Two entities between which links are asked for. */
export type Pair = readonly [one: string, other: string];

/** The links between two entities, the strongest first. */
export type LinksOf = (pair: Pair) => readonly LinkView[];

/** Between which entities, and which links; how many links an entity has says from which end it is quicker to look. */
export interface PairsQuestion {
  readonly pairs: readonly Pair[];
  readonly choice: LinkChoice;
  readonly linksCount: (id: string) => number;
}

/** All links between the entities of each pair: one statement. */
export async function linksOfPairs({ loaders }: RequestContext, question: PairsQuestion): Promise<LinksOf> {
  const { pairs, choice, linksCount } = question;
  if (pairs.length === 0) return () => [];
  const rarerFirst = ([one, other]: Pair) =>
    linksCount(one) <= linksCount(other) ? { near: one, far: other } : { near: other, far: one };
  const distinct = new Map(pairs.map((pair) => [keyOf(pair), rarerFirst(pair)]));
  const rows = await loaders.linksOfPairs({ pairs: [...distinct.values()], ...choice });
  const found = new Map<string, LinkView[]>([...distinct.keys()].map((key) => [key, []]));
  for (const { link, near, far } of rows) found.get(keyOf([near.id, far.id]))?.push(linkView(link, near, far));
  for (const links of found.values()) links.sort(strongestFirst);
  return (pair) => found.get(keyOf(pair)) ?? [];
}

function keyOf([one, other]: Pair): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** By derivation, then as the vocabularies have it: running before taking part before planning, a host before others. */
function strongestFirst(one: LinkView, other: LinkView): number {
  return (
    weaknessOf(one.derivation) - weaknessOf(other.derivation) ||
    linkKind.values.indexOf(one.kind) - linkKind.values.indexOf(other.kind) ||
    roleOrder(one) - roleOrder(other) ||
    (one.id < other.id ? -1 : 1)
  );
}

function roleOrder({ role }: LinkView): number {
  return (actorRole.values as readonly (string | null)[]).indexOf(role);
}
