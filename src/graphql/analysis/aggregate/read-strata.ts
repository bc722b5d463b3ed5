import type { GroupDimension } from '../../../model/grouping.ts';
import type { Notice } from '../../../statistics/notice.ts';
import type { Witness } from '../../../statistics/refused-between.ts';
import { decodeStratum } from '../../../statistics/stratum-text.ts';
import type { GroupRow, StratumRow } from '../../../store/statements/aggregate.ts';
import type { RequestContext } from '../../context.ts';
import type { Selected } from './selection.ts';
import { mayBePooled, setPooledAside } from './set-pooled-aside.ts';

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
export interface FoundGroups extends Selected {
  /** Ids of the parts that are added, since their wholes are not beside them. */
  readonly kept: readonly string[];
  readonly groups: readonly GroupRow[];
  readonly dimensions: readonly GroupDimension[];
  readonly refuse?: Refuse | undefined;
}

/** Of what a group consists. */
export interface GroupStrata {
  readonly strata: readonly StratumRow[];
  /** Figures that count what was asked for together with something else; they are set aside. */
  readonly pooled: readonly string[];
  /** Of very many facts that do not add: why; there are no strata then. */
  readonly refused?: RefusedUnread | undefined;
}

/** Over how many facts of all groups those are refused at once that do not add: with thousands of programmes each fact is nearly a stratum. */
const MANY = 2_000;
/** Up to how many facts of a group all is read that tells them apart; of more only what refuses a sum. */
const FEW = 1_000;
/** The same where some may be pooled with what was not asked for: that is always looked for. */
const ALL = 2 ** 31 - 1;

/** Up to how many facts a group has to name, so that its strata can be read as they have to be. */
export function fewOf(selected: Selected, dimensions: readonly GroupDimension[]): number {
  if (mayBePooled(selected, dimensions)) return ALL;
  return dimensions.length === 0 ? MANY : FEW;
}

/**
 * The strata of groups. Where there are very many facts, those of groups that may add are read, and told apart broadly if one
 * of them is large. Costs one statement, and none where all groups are refused.
 */
export async function readStrata(
  context: RequestContext,
  found: FoundGroups,
): Promise<(groupKey: string) => GroupStrata> {
  const isPooling = mayBePooled(found, found.dimensions);
  const isMany = found.groups.reduce((sum, { count }) => sum + count, 0) > MANY;
  const refused = isMany && !isPooling ? refusedOf(context, found) : new Map<string, RefusedUnread>();
  const rows = await read(
    context,
    found,
    found.groups.filter(({ groupKey }) => !refused.has(groupKey)),
  );
  const { apart, pooled } = isPooling ? await setPooledAside(context, found.asked, rows) : { apart: rows, pooled: [] };
  return (name) => ({
    strata: of(apart, name),
    pooled: of(pooled, name).flatMap(({ facts }) => facts),
    refused: refused.get(name),
  });
}

/** The groups of which it is known already that they do not add; their strata are read together once those of one are asked for. */
function refusedOf(context: RequestContext, found: FoundGroups): Map<string, RefusedUnread> {
  const refused = new Map<string, RefusedUnread>();
  const groups: GroupRow[] = [];
  let rows: Promise<readonly StratumRow[]> | undefined;
  const all = () => (rows ??= read(context, found, groups));
  for (const group of found.groups) {
    const { groupKey, count } = group;
    const [first, last] = [witnessOf(group.firstWitness), witnessOf(group.lastWitness)];
    const notice = found.refuse?.(first, last);
    if (notice === undefined) continue;
    const unit = first.stratum.unit === last.stratum.unit ? first.stratum.unit : undefined;
    groups.push(group);
    refused.set(groupKey, { count, unit, notice, strata: async () => of(await all(), groupKey) });
  }
  return refused;
}

async function read(
  { loaders }: RequestContext,
  { selection, kept, dimensions }: FoundGroups,
  groups: readonly GroupRow[],
): Promise<readonly StratumRow[]> {
  if (groups.length === 0) return [];
  if (groups.every(({ facts, count }) => facts.length === count)) return loaders.strata(groups);
  const names = groups.map(({ groupKey }) => groupKey);
  return loaders.broadStrata({ ...selection, kept, everyGroup: dimensions.length === 0, groups: names });
}

function of(rows: readonly StratumRow[], name: string): StratumRow[] {
  return rows.filter(({ groupKey }) => groupKey === name);
}

function witnessOf([stratum, fact]: GroupRow['firstWitness']): Witness {
  return { stratum: decodeStratum(stratum), fact };
}
