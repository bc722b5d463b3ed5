import { measureId } from '../../model/measure.ts';
import { readingSteps } from '../../text/figures/reading-steps.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { periodOf } from '../facts/period.type.ts';
import { factOf } from '../facts/related.ts';
import { chainOf, rivalFact } from './chain.ts';
import { factSentence } from './fact-sentence.ts';
import { periodWords } from './period-words.ts';
import { readNumberOf } from './read-number.ts';

const WON = { relation: 'SUPERSEDES', direction: 'IN', types: ['Figure'] } as const;
const SINCE = { relation: 'SINCE', direction: 'OUT', types: ['Activity'] } as const;

/** Where a fact comes from; what needs more than the fact itself is read only when it is asked for. */
export function whyOfFact(context: RequestContext, fact: FactRow): object {
  const words = async () => periodWords(fact, await factOf(context, fact, SINCE));
  const sentence = async () => factSentence(fact, await context.loaders.citationsOfFact(fact.id));
  return {
    ...chainOf(context, [fact.id]),
    fact,
    facts: [fact],
    reading: fact.type === 'Figure' ? readingOf(context, fact) : undefined,
    period: periodOf(fact),
    periodZh: async () => (await words()).zh,
    periodEn: async () => (await words()).en,
    won: async () => {
      const winner = await factOf(context, fact, WON);
      return winner && rivalFact(winner, fact);
    },
    sentenceZh: async () => (await sentence()).zh,
    sentenceEn: async () => (await sentence()).en,
  };
}

function readingOf({ loaders }: RequestContext, fact: FactRow): object {
  const { printedAs, exact, unit, precision, lower, upper } = fact;
  return {
    printed: printedAs,
    value: exact,
    unit,
    precision,
    lower,
    upper,
    // Read anew from the print, by the code that read it when the graph was loaded.
    steps: async () => {
      const measure = await loaders.measures.byId(measureId(String(fact.measure)));
      const counted = { classifiers: measure?.classifiers ?? [], unit: readNumberOf(fact).unit };
      return readingSteps(String(printedAs), counted).map(({ part, zh, en }) => ({
        part,
        meaningZh: zh,
        meaningEn: en,
      }));
    },
  };
}
