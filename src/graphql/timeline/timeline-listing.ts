import { orderIndex } from '../../model/lists.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { TimelineRow } from '../../store/statements/timeline.ts';
import { encodeCursor, orderKeyAfter } from '../connection/cursor.ts';
import type { PageInfo } from '../connection/connection-source.ts';
import type { RequestContext } from '../context.ts';
import { periodOf } from '../facts/period.type.ts';
import type { TimelineWindow } from './timeline-window.ts';
import { vaguenessOf } from './vagueness.ts';

/** What a timeline is asked with; `types` are those of facts. */
export interface TimelineArguments {
  readonly types: readonly string[];
  readonly window: TimelineWindow;
  readonly first: number;
  readonly after?: string | undefined;
}

/** The order of periods has the same number in every type that a timeline shows, and its keys compare across them. */
const ORDER = orderIndex('Activity', 'PERIOD');

/** The timeline of a subject; a page and the counts are each read only when asked for. */
export function timelineOf(context: RequestContext, subject: EntityRow, asked: TimelineArguments): object {
  const { loaders } = context;
  const list = `Timeline/${subject.id}`;
  const { from, to, given } = asked.window;
  const terms = [`concerns:${subject.id}`, `in:${subject.id}`];
  const key = { id: subject.id, terms, types: [...asked.types], from, to };
  const after = orderKeyAfter(list, asked.after);
  const first = asked.first + 1;
  const rows = () => loaders.timelineOfSubject({ ...key, order: ORDER, after, undated: !given, first });
  const counts = async () => (await loaders.countTimelineOfSubject(key))[0] ?? { dated: 0, undated: 0 };
  const cursor = ({ orderKey }: TimelineRow) => encodeCursor({ list, version: context.version, position: 0, orderKey });
  return {
    subject,
    entries: async () => (await rows()).slice(0, asked.first).map((row) => entryOf(row, cursor(row))),
    pageInfo: async () => pageInfoOf((await rows()).map(cursor), asked),
    totalCount: async () => (await counts()).dated + (given ? 0 : (await counts()).undated),
    undated: async () => (await counts()).undated,
  };
}

function entryOf(row: TimelineRow, cursor: string): object {
  return { cursor, fact: row.node, period: periodOf(row.node), vagueness: vaguenessOf(row) };
}

function pageInfoOf(cursors: readonly string[], { first, after }: TimelineArguments): PageInfo {
  const page = cursors.slice(0, first);
  return {
    hasNextPage: cursors.length > first,
    hasPreviousPage: after !== undefined,
    startCursor: page[0],
    endCursor: page.at(-1),
  };
}
