import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { callTool, type ToolResult } from '../../src/assistant/call-tool.ts';
import type { OpenAccess } from '../../src/assistant/graph-access.ts';
import { tools } from '../../src/assistant/tools.ts';
import { accessThrough } from '../../src/server/ask-graph.ts';
import { type Limits, readConfig } from '../../src/server/config.ts';
import { ServedGraph } from '../../src/server/served-graph.ts';
import { startApollo } from '../../src/server/start-apollo.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import { graphOfSeeds } from '../graphql/graph-fixture.ts';

/** The tools over the graph of the seeds, called without a transport. */
export interface AssistantHere {
  readonly openAccess: OpenAccess;
  call(tool: string, asked?: Readonly<Record<string, unknown>>): Promise<ToolResult>;
  /** The answer of a call that must go well. */
  answer(tool: string, asked?: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
}

/** The tools for all tests of a file: over a store opened before the first, given up after the last. */
export function useAssistant(limits: Partial<Limits> = {}): () => AssistantHere {
  let assistant: AssistantHere;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const place = await embeddedPlace();
    const store = place.open();
    await store.replace(graphOfSeeds());
    const graph = new ServedGraph(store);
    await graph.look();
    const schema = buildGraphSchema();
    const all = { ...readConfig({}).limits, ...limits };
    const apollo = await startApollo({ schema, graph, limits: all, csrfPrevention: true });
    assistant = assistantOn(accessThrough({ apollo, schema, graph, timeoutMs: all.timeoutMs }));
    close = async () => {
      await apollo.stop();
      await graph.stop();
      await place.release();
    };
  }, 300_000);
  afterAll(() => close?.());
  return () => assistant;
}

function assistantOn(openAccess: OpenAccess): AssistantHere {
  const call: AssistantHere['call'] = (name, asked = {}) => {
    const tool = tools.find((one) => one.name === name);
    if (tool === undefined) throw new Error(`There is no tool ${name}`);
    return callTool(tool, asked, openAccess(new AbortController().signal));
  };
  const answer: AssistantHere['answer'] = async (name, asked) => {
    const { text, isError } = await call(name, asked);
    if (isError) throw new Error(text);
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  };
  return { openAccess, call, answer };
}
