import type { StratumTotal } from '../../../statistics/stratum.ts';
import type { RequestContext } from '../../context.ts';

/** Of how many subjects the unions above them are read: a warning needs one pair, not all. */
const MOST_SUBJECTS = 50;

/** The unions above the subjects of figures, where a figure covers more than its union alone; else nothing is read. */
export async function unionsAbove(
  { loaders }: RequestContext,
  totals: readonly StratumTotal[],
): Promise<(subject: string) => readonly string[]> {
  const reachesBelow = totals.some(({ stratum: { scope } }) => scope !== undefined && scope !== 'OWN');
  const subjects = [...new Set(totals.flatMap((total) => total.subjects))].toSorted().slice(0, MOST_SUBJECTS);
  if (!reachesBelow || subjects.length < 2) return () => [];
  const chains = await Promise.all(
    subjects.map(async (id) => [id, (await loaders.superiorsOf({ id })).map(({ node }) => node.id)] as const),
  );
  const above = new Map(chains);
  return (subject) => above.get(subject) ?? [];
}
