import type { GraphPart } from '../open/graph-part.ts';

/** What a file is, in which version, and what it leaves out. */
export function describePart({ version, note }: Pick<GraphPart, 'version' | 'note'>): string {
  const what = `Gonghui Graph 工会图谱, version ${version}: links are drawn from facts, which name their sources`;
  return note === undefined ? what : `${what}. ${note}`;
}
