import type { GroupDimension } from '../../../model/grouping.ts';
import type { Notice } from '../../../statistics/notice.ts';
import type { Witness } from '../../../statistics/refused-between.ts';
import { decodeStratum } from '../../../statistics/stratum-text.ts';
import type { GroupRow, Selection, StratumRow } from '../../../store/statements/aggregate.ts';
import type { RequestContext } from '../../context.ts';
import { mayBePooled, setPooledAside } from './set-pooled-aside.ts';
import type { ReadGroup } from './read-groups.ts';

/** Why the facts of a group do not add, as far as the first and the last of its strata tell it. */
export type Refuse = (first: Witness, last: Witness) => Notice | undefined;

/** A group of very many facts that do not add: how many there are, why, and its strata for who asks for more. */
export interface RefusedUnread {
  readonly count: number;
  /** The unit of all of them, if they have one. */
  readonly unit: string | undefined;
  readonly notice: Notice;
  readonly strata: () => Promise<readonly StratumRow[]>;
}

/** Groups that were found, and all that is needed to read of what they consist. */
export interface FoundGroups {
  readonly added: Selection & { readonly kept: readonly string[] };
  readonly groups: readonly GroupRow[];
  readonly dimensions: readonly GroupDimension[];
  readonly refuse?: Refuse | undefined;
}

type StrataOfGroup = Pick<ReadGroup, 'strata' | 'pooled' | 'refused'>;

/** Over how many figures strata tell only apart what refuses a sum: with thousands of programmes nearly each figure would be one. */
const MANY = 5_000;

/**
 * The strata of groups. Where there are very many facts, only those of groups that may add are read, and broadly; what was
 * pooled is looked for, and nothing is refused unread, where the filter names something that may be pooled with others.
 */
export async function readStrata(
  context: RequestContext,
  found: FoundGroups,
): Promise<(groupKey: string) => StrataOfGroup> {
  const names = found.groups.map(({ groupKey }) => groupKey);
  const { added, dimensions } = found;
  if (mayBePooled(added, dimensions)) {
    const { apart, pooled } = await setPooledAside(context, added.branches, await read(context, found, names));
    return (name) => ({ strata: of(apart, name), pooled: of(pooled, name).flatMap(({ facts }) => facts) });
  }
  const refused = isMany(found) ? refusedOf(context, found) : new Map<string, RefusedUnread>();
  const rows = await read(
    context,
    found,
    names.filter((name) => !refused.has(name)),
  );
  return (name) => ({ strata: of(rows, name), pooled: [], refused: refused.get(name) });
}

/** The groups of which it is known already that they do not add; their strata are read together once those of one are asked for. */
function refusedOf(context: RequestContext, found: FoundGroups): Map<string, RefusedUnread> {
  const refused = new Map<string, RefusedUnread>();
  let rows: Promise<readonly StratumRow[]> | undefined;
  const all = () => (rows ??= read(context, found, [...refused.keys()]));
  for (const { groupKey, count, firstWitness, lastWitness } of found.groups) {
    const [first, last] = [witnessOf(firstWitness), witnessOf(lastWitness)];
    const notice = found.refuse?.(first, last);
    const unit = first.stratum.unit === last.stratum.unit ? first.stratum.unit : undefined;
    if (notice) refused.set(groupKey, { count, unit, notice, strata: async () => of(await all(), groupKey) });
  }
  return refused;
}

async function read(
  { loaders }: RequestContext,
  found: FoundGroups,
  names: readonly string[],
): Promise<readonly StratumRow[]> {
  if (names.length === 0) return [];
  const { added, dimensions } = found;
  const key = { ...added, everyGroup: dimensions.length === 0, groups: names };
  return isMany(found) && !mayBePooled(added, dimensions) ? loaders.broadStrata(key) : loaders.strata(key);
}

function isMany({ groups }: FoundGroups): boolean {
  return groups.reduce((sum, { count }) => sum + count, 0) > MANY;
}

function of(rows: readonly StratumRow[], name: string): StratumRow[] {
  return rows.filter(({ groupKey }) => groupKey === name);
}

/** A stratum and, behind a space, the id of a fact that has it. */
function witnessOf(text: string): Witness {
  const end = text.lastIndexOf(' ');
  return { stratum: decodeStratum(text.slice(0, end)), fact: text.slice(end + 1) };
}
