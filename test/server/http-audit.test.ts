import { type AuditResult, auditServer } from 'graphql-http';
import { serveHere } from './serve-here.ts';

/** What a browser could send without asking first is blocked: these are the requests that look like it. */
const blockedOnPurpose = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

async function audit(csrfPrevention: boolean): Promise<AuditResult[]> {
  const server = await serveHere({ csrfPrevention });
  try {
    return await auditServer({ url: `${server.base}/graphql` });
  } finally {
    await server.close();
  }
}

function complaints(results: readonly AuditResult[]): { status: string; name: string; reason: string }[] {
  return results.flatMap((result) => (result.status === 'ok' ? [] : [result]));
}

describe('the audit of GraphQL over HTTP', () => {
  it('passes as a whole without CSRF prevention', async () => {
    const results = await audit(false);
    expect(complaints(results)).toEqual([]);
    expect(results).toHaveLength(61);
  }, 60_000);

  it('gives no warning with CSRF prevention, and notices only of what that blocks', async () => {
    const found = complaints(await audit(true));
    expect(found.map(({ status, name }) => `${status}: ${name}`)).toEqual(
      blockedOnPurpose.map((name) => `notice: ${name}`),
    );
  }, 60_000);
});
