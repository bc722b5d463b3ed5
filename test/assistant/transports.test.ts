import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { tools } from '../../src/assistant/tools.ts';
import { mustBeBuilt, repository } from '../cli/gonghui.ts';
import { serveHere, type ServerHere } from '../server/serve-here.ts';

const PATIENCE_MS = 300_000;
/** What a message may have beside the answer itself. */
const ENVELOPE_BYTES = 192;

/** How a client reaches the server: `connect` before the tests, `close` after them. */
interface Way {
  connect(client: Client): Promise<void>;
  close(): Promise<void>;
}

describe('over HTTP', () => everyToolAnswers(overHttp()));
describe('over stdio', () => everyToolAnswers(overStdio()));

function everyToolAnswers(way: Way): void {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(() => way.connect(client), PATIENCE_MS);
  afterAll(async () => {
    await client.close();
    await way.close();
  });

  it('lists every tool as one that only reads, with how to use them', async () => {
    const { tools: listed } = await client.listTools();
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    expect(listed.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
    expect(client.getInstructions()).toContain('maxBytes');
    expect(client.getServerVersion()).toMatchObject({ name: 'gonghui-graph' });
  });

  it.each(tools)('answers $name with the arguments of its example, in at most 8 KB', async ({ name, example }) => {
    const result = (await client.callTool({ name, arguments: example })) as CallToolResult;
    expect(result.isError).toBeUndefined();
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(8_000 + ENVELOPE_BYTES);
    expect(Object.keys(JSON.parse(textOf(result)) as object)).not.toEqual([]);
  });

  it('says the right form of a wrong argument', async () => {
    const result = (await client.callTool({ name: 'compare', arguments: { measure: 7 } })) as CallToolResult;
    expect(result.isError).toBe(true);
    expect(textOf(result)).toMatch(/measure: .*string[^]*subjects: [^]*Right form, for example: compare \{"measure"/);
  });

  it('answers a tool that is not there with those that are', async () => {
    await expect(client.callTool({ name: 'cypher', arguments: {} })).rejects.toThrow(
      /no tool cypher; there are search/,
    );
  });
}

function textOf({ content: [first] }: CallToolResult): string {
  return first?.type === 'text' ? first.text : '';
}

function overHttp(): Way {
  let server: ServerHere;
  return {
    connect: async (client) => {
      server = await serveHere();
      const transport = new StreamableHTTPClientTransport(new URL(`${server.base}/mcp`));
      await client.connect(transport as Parameters<Client['connect']>[0]);
    },
    close: () => server.close(),
  };
}

function overStdio(): Way {
  const folder = mkdtempSync(join(tmpdir(), 'gonghui-mcp-'));
  return {
    connect: async (client) => {
      mustBeBuilt();
      const transport = new StdioClientTransport({
        command: process.execPath,
        args: [join(repository, 'dist', 'cli', 'main.js'), 'mcp'],
        env: { ...getDefaultEnvironment(), DATA_DIR: folder },
        stderr: 'ignore',
      });
      // Whatever is no message of the protocol on standard output comes as an error.
      client.onerror = (error) => {
        throw error;
      };
      await client.connect(transport, { timeout: PATIENCE_MS });
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
