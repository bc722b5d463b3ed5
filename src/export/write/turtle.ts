import type { GraphPart } from '../open/graph-part.ts';
import type { Evidence } from '../read/evidence-records.ts';
import { addEntity } from '../turtle/add-entity.ts';
import { addMeasure, addSource } from '../turtle/add-evidence.ts';
import { addFact } from '../turtle/add-fact.ts';
import { addLink } from '../turtle/add-link.ts';
import { Triples } from '../turtle/triples.ts';
import { describePart } from './describe-part.ts';

/** How much text is in memory before it is handed on: a page of links makes megabytes of it. */
const CHARACTERS_AT_ONCE = 32_768;

/**
 * A graph as Turtle: entities and links, and with `evidence` the facts and their sources. Terms of ORG, PROV, schema.org,
 * SKOS and Dublin Core where they say what is meant, else our own under urn:gonghui:vocabulary:.
 */
export function turtle(part: GraphPart, evidence?: Evidence): AsyncGenerator<string> {
  const graph = [section(part.entities, addEntity), section(part.links, addLink)];
  if (evidence === undefined) return turtleOf(part, graph);
  const { facts, sources, measures } = evidence;
  return turtleOf(part, [
    ...graph,
    section(facts, addFact),
    section(sources, addSource),
    section(measures, addMeasure),
  ]);
}

/** A part of a Turtle file: pages of records that are said in the same way. */
export type Section = (triples: Triples) => AsyncGenerator<string>;

/** Records as a part of a Turtle file; none is read before the parts that stand before it are written. */
export function section<Record>(
  pages: () => AsyncIterable<readonly Record[]>,
  add: (triples: Triples, record: Record) => void,
): Section {
  return (triples) => written(triples, pages(), add);
}

/** Sections as one Turtle file, one after another. */
export async function* turtleOf(
  about: Pick<GraphPart, 'version' | 'note'>,
  sections: readonly Section[],
): AsyncGenerator<string> {
  yield `# ${describePart(about)}\n`;
  const triples = new Triples();
  for (const write of sections) yield* write(triples);
  yield triples.end();
}

async function* written<Record>(
  triples: Triples,
  pages: AsyncIterable<readonly Record[]>,
  add: (triples: Triples, record: Record) => void,
): AsyncGenerator<string> {
  for await (const records of pages) {
    for (const record of records) {
      add(triples, record);
      if (triples.length >= CHARACTERS_AT_ONCE) yield triples.take();
    }
  }
}
