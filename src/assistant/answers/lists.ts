import type { AnswerList } from './answer.ts';
import { cursorOf, placeOf } from './cursor.ts';

/** A page of a connection as the documents of the tools ask for it. */
export interface Page<Node, Edge = { readonly cursor: string; readonly node: Node }> {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
}

/** The list that a page of the API makes. */
export function pageList<Edge extends { readonly cursor: string }>(
  name: string,
  { totalCount, edges }: Page<unknown, Edge>,
  { cursor, shape }: { cursor: string | undefined; shape: (edge: Edge) => unknown },
): AnswerList {
  const { shown } = placeOf(cursor);
  const entries = edges.map((edge, index) => ({
    value: shape(edge),
    cursor: cursorOf({ shown: shown + index + 1, after: edge.cursor }),
  }));
  return { name, entries, total: totalCount };
}

/** The list that values make which the API gives all at once: it goes on where the cursor stands. */
export function wholeList(name: string, values: readonly unknown[], cursor: string | undefined): AnswerList {
  const { shown } = placeOf(cursor);
  const entries = values
    .slice(shown)
    .map((value, index) => ({ value, cursor: cursorOf({ shown: shown + index + 1 }) }));
  return { name, entries, total: values.length };
}
