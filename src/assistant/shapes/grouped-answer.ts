import type { Answer } from '../answers/answer.ts';
import { wholeList } from '../answers/lists.ts';
import type { FactView } from './fact-view.ts';
import { shapeGroup, type GroupView } from './group.ts';

/** How many groups, and how many facts of a total, the API is asked for. */
export const MOST_GROUPS = 40;
/** What the API gives of the facts of a total. */
export const MOST_FACTS = 200;

/** A group with some of its facts. */
type Group = GroupView & { readonly facts?: readonly FactView[] };

/** What was grouped: groups where that was asked for, else only the total with its facts. */
export interface GroupedView {
  readonly hasMore: boolean;
  readonly total: Group;
  readonly groups?: readonly Group[];
}

/** How the facts of a group are shown, and where its list goes on. */
interface Showing {
  readonly shape: (fact: FactView) => object;
  readonly cursor: string | undefined;
}

/** The answer of a tool that groups: the total, then the groups, or the facts of the total where nothing is grouped. Says where the API gave only the first. */
export function groupedAnswer({ hasMore, total, groups }: GroupedView, { shape, cursor }: Showing): Answer {
  const head = { total: shapeGroup(total) };
  if (groups) {
    const shaped = groups.map(({ facts = [], ...group }) => ({ ...shapeGroup(group), facts: facts.map(shape) }));
    const note = { note: `the first ${MOST_GROUPS} groups only: narrow the filter` };
    return { head: { ...head, ...(hasMore && note) }, list: wholeList('groups', shaped, cursor) };
  }
  const facts = (total.facts ?? []).map(shape);
  const note = { note: `the first ${MOST_FACTS} facts only: narrow the filter` };
  return { head: { ...head, ...(total.count > facts.length && note) }, list: wholeList('facts', facts, cursor) };
}
