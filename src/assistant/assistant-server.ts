import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { callTool } from './call-tool.ts';
import type { OpenAccess } from './graph-access.ts';
import { instructions } from './instructions.ts';
import { listedTool } from './list-tools.ts';
import { tools } from './tools.ts';

const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as {
  version: string;
};
const byName = new Map(tools.map((tool) => [tool.name, tool]));
const listed = tools.map(listedTool);

/** A server of the Model Context Protocol with the tools of this package, for one connection or one request. */
export function assistantServer(openAccess: OpenAccess): Server {
  const server = new Server(
    { name: 'gonghui-graph', title: 'Gonghui Graph 工会图谱', version },
    { capabilities: { tools: {} }, instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = byName.get(params.name);
    if (tool === undefined)
      throw new McpError(
        ErrorCode.InvalidParams,
        `There is no tool ${params.name}; there are ${[...byName.keys()].join(', ')}`,
      );
    const { text, isError } = await callTool(tool, params.arguments ?? {}, openAccess(signal));
    return { content: [{ type: 'text', text }], ...(isError && { isError }) };
  });
  return server;
}
