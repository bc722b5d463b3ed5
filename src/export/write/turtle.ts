import type { GraphPart } from '../open/graph-part.ts';
import type { Evidence } from '../read/evidence-records.ts';
import { addEntity } from '../turtle/add-entity.ts';
import { addMeasure, addSource } from '../turtle/add-evidence.ts';
import { addFact } from '../turtle/add-fact.ts';
import { addLink } from '../turtle/add-link.ts';
import { Triples } from '../turtle/triples.ts';
import { describePart } from './describe-part.ts';

/**
 * A graph as Turtle: entities and links, and with `evidence` the facts and their sources. Terms of ORG, PROV, schema.org,
 * SKOS and Dublin Core where they say what is meant, else our own under urn:gonghui:vocabulary:.
 */
export async function* turtle(part: GraphPart, evidence?: Evidence): AsyncGenerator<string> {
  yield `# ${describePart(part)}\n`;
  const triples = new Triples();
  yield* written(triples, part.entities(), addEntity);
  yield* written(triples, part.links(), addLink);
  if (evidence !== undefined) {
    yield* written(triples, evidence.facts(), addFact);
    yield* written(triples, evidence.sources(), addSource);
    yield* written(triples, evidence.measures(), addMeasure);
  }
  yield triples.end();
}

async function* written<Record>(
  triples: Triples,
  pages: AsyncIterable<readonly Record[]>,
  add: (triples: Triples, record: Record) => void,
): AsyncGenerator<string> {
  for await (const records of pages) {
    for (const record of records) add(triples, record);
    yield triples.take();
  }
}
