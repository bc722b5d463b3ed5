import { parse } from 'csv-parse/sync';
import { ask } from '../server/ask.ts';
import { serveHere, type ServerHere } from '../server/serve-here.ts';

/** What a download brought. */
export interface Downloaded {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The server of the seeds for all tests of a file. */
export function useExports(): () => ServerHere {
  let server: ServerHere;
  beforeAll(async () => {
    server = await serveHere();
  }, 300_000);
  afterAll(() => server?.close(), 60_000);
  return () => server;
}

/** Downloads `/export/<file>`, byte order mark included. */
export async function download(
  base: string,
  file: string,
  parameters: Record<string, string> = {},
): Promise<Downloaded> {
  const query = new URLSearchParams(parameters).toString();
  const response = await fetch(`${base}/export/${file}${query === '' ? '' : `?${query}`}`);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, text };
}

/** The rows of a CSV by their column names, as an independent and strict reader sees them. */
export function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n', relax_quotes: false });
}

/** The records of a list of the API, all of them, with the fields asked for. */
export async function allOf<Node>(base: string, list: string, fields: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const query = `query ($after: String) { page: ${list}(first: 50, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { data, text } = await ask(base, query, { after });
    if (!data) throw new Error(text);
    const page = data['page'] as { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/** So many of a list, from all over it, the same at every run. */
export function sampled<Row>(rows: readonly Row[], count: number): Row[] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, place) => rows[Math.floor(place * step)] as Row);
}
