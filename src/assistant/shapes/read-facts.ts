import type { GraphAccess } from '../graph-access.ts';
import { briefFact } from './fact.ts';
import { briefFields } from './fact-fields.ts';
import type { FactView } from './fact-view.ts';

const document = `query AssistantFacts($ids: [ID!]!) { nodes(ids: $ids) { ...Brief } }
${briefFields}`;

/** How many facts are read at once; of what is further down, the id is shown. */
const MOST = 200;

/** Facts by id as they are shown in short. They are asked for once, whatever names them how often. */
export async function readFacts(graph: GraphAccess, ids: readonly string[]): Promise<(id: string) => object> {
  const asked = [...new Set(ids)].slice(0, MOST);
  const { nodes } = await graph.ask<{ nodes: readonly (FactView | null)[] }>(document, { ids: asked });
  const facts = new Map(nodes.flatMap((fact) => (fact ? [[fact.id, briefFact(fact)] as const] : [])));
  return (id) => facts.get(id) ?? { id };
}
