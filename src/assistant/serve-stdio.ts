import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { assistantServer } from './assistant-server.ts';
import type { OpenAccess } from './graph-access.ts';

/** Serves the tools over standard input and output until the input ends. */
export async function serveStdio(openAccess: OpenAccess): Promise<void> {
  const server = assistantServer(openAccess);
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
