import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

const ENDPOINT = '/graphql';

/** Sends one operation to the server of this page. What goes wrong on the way is said in both languages. */
export const fetchAnswer: Fetcher = async ({ query, variables, operationName }) => {
  const response = await send(JSON.stringify({ query, variables, operationName: operationName ?? undefined }));
  try {
    return await response.json();
  } catch {
    throw new Error(
      `服务器的回答不是 JSON（状态码 ${response.status}）。The answer is not JSON (status ${response.status}).`,
    );
  }
};

async function send(body: string): Promise<Response> {
  const accept = 'application/graphql-response+json, application/json';
  try {
    return await fetch(ENDPOINT, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body });
  } catch (cause) {
    throw new Error(
      '连不上服务器：请确认服务已启动，再试一次。The server cannot be reached: see that it runs, and try again.',
      {
        cause,
      },
    );
  }
}
