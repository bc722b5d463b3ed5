/** An error as it goes over the wire. */
export interface AnsweredError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What a server answered, read as JSON; `text` is the body as it came. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnsweredError[];
}

/** Sends a request to `/graphql` and reads the answer, which must be JSON whatever was asked. */
export async function send(base: string, path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(`${base}${path}`, init);
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { ...(JSON.parse(text) as Pick<Answer, 'data' | 'errors'>), status: response.status, type, text };
}

/** Sends a body as it is, as JSON unless another type is named. */
export function post(base: string, body: string, type = 'application/json'): Promise<Answer> {
  return send(base, '/graphql', { method: 'POST', headers: { 'content-type': type }, body });
}

/** Asks a query. */
export function ask(base: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  return post(base, JSON.stringify({ query, variables }));
}
