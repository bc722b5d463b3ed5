import { type AuditResult, auditServer } from 'graphql-http';
import { serveHere } from './serve-here.ts';

/** The audit of GraphQL over HTTP: everything that a specification-abiding client may rely on. */
async function audit(csrfPrevention: boolean): Promise<AuditResult[]> {
  const server = await serveHere({ csrfPrevention });
  try {
    return await auditServer({ url: `${server.base}/graphql` });
  } finally {
    await server.close();
  }
}

function failures(results: readonly AuditResult[]): string[] {
  return results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.status}: ${result.name}: ${result.reason} (${result.response.status})`],
  );
}

it('passes', async () => {
  const results = await audit(false);
  console.log(results.length, failures(results));
}, 60_000);
it('passes csrf', async () => {
  const results = await audit(true);
  console.log(results.length, failures(results));
}, 60_000);
