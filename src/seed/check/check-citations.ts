import { countAnchor } from '../../text/passages/count-anchor.ts';
import { passageId, type CitationRecord, type FactRecord } from '../assemble/dataset.ts';
import type { Examination, Finding } from './rule.ts';

const NEEDS_PASSAGE = new Set(['STATED', 'NORMALISED', 'INFERRED']);

/** R1: every fact cites a source, an article's fact a passage, and its anchor stands exactly once in it. */
export function checkCitations(examination: Examination): Finding[] {
  return [...examination.dataset.facts.values()].flatMap((fact) => {
    const missing = missingCitation(fact);
    return missing ? [missing] : fact.citations.flatMap((citation) => checkCitation(examination, fact, citation));
  });
}

function missingCitation(fact: FactRecord): Finding | undefined {
  const derivation = fact.properties['derivation'] as string;
  const cited = fact.citations.some(
    (citation) => citation.at !== undefined || fact.type === 'Gap' || !NEEDS_PASSAGE.has(derivation),
  );
  if (cited) return undefined;
  const message = `${fact.id} has no citation`;
  return {
    origin: fact.origin,
    rule: 'R1',
    message,
    advice: 'Add at: "block.sentence", or source: for EXTERNAL facts',
  };
}

function checkCitation({ dataset, articles }: Examination, fact: FactRecord, citation: CitationRecord): Finding[] {
  const fail = (message: string, advice: string): Finding[] => [{ origin: fact.origin, rule: 'R1', message, advice }];
  const source = dataset.sources.get(citation.source);
  if (source === undefined) return fail(`source ${citation.source} is not known`, 'Declare it, or correct the id');
  if (citation.at === undefined) return [];
  const passage = dataset.passages.get(passageId(citation.source, citation.at));
  if (passage === undefined) {
    return fail(`${citation.source} has no passage ${citation.at}`, 'Correct the address: block.sentence');
  }
  const text = articles?.repairedPassage(passage, source.sha256);
  if (text === undefined || citation.anchor === undefined) return [];
  const times = countAnchor(text, citation.anchor);
  if (times === 1) return [];
  const advice = 'Choose a printed form of at most 14 characters that stands there exactly once';
  return fail(`“${citation.anchor}” stands ${times} times in ${citation.at}`, advice);
}
