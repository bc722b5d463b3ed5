import { Chance } from './made-up/chance.ts';
import { madeUpSize } from './made-up/made-up-size.ts';

/** A question of an analyst, asked once or of many things, and how long its answer may take. */
export interface AnalysisQuestion {
  readonly query: string;
  /** One request each. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** Milliseconds at the 95th percentile. */
  readonly target: number;
}

const RUNS = 20;
const PAIRS = 200;
const group = 'keys { by value } count unit sum { value } refused { code }';

/** What is measured on a made-up graph of so many entities. */
export function analysisQuestions(entities: number): Record<string, AnalysisQuestion> {
  return {
    'aggregate: total': aggregate(`{ aggregate { total { ${group} } } }`),
    'aggregate: by year': aggregate(`{ aggregate(groupBy: [YEAR]) { groups { ${group} } } }`),
    'aggregate: by measure': aggregate(`{ aggregate(groupBy: [MEASURE]) { groups { ${group} } } }`),
    'aggregate: by subject': aggregate(`{ aggregate(groupBy: [SUBJECT]) { groups { ${group} } } }`),
    'aggregate: by subject and year': aggregate(`{ aggregate(groupBy: [SUBJECT, YEAR]) { groups { ${group} } } }`),
    'aggregate: one measure by year': aggregate(
      `{ aggregate(filter: { measure: ["aid.amount"] }, groupBy: [YEAR]) { total { ${group} } groups { ${group} } } }`,
    ),
    'aggregate: of a province by year': aggregate(
      `{ aggregate(filter: { in: "place-110000" }, groupBy: [YEAR]) { groups { ${group} } } }`,
    ),
    'honoursSummary: by year': aggregate('{ honoursSummary(groupBy: [YEAR]) { groups { keys { by value } } } }'),
    'paths: within 6 hops': paths(entities, 6),
    'paths: within 3 hops': paths(entities, 3),
  };
}

function aggregate(query: string): AnalysisQuestion {
  return { query, variables: Array<Record<string, unknown>>(RUNS).fill({}), target: 1_000 };
}

function paths(entities: number, hops: number): AnalysisQuestion {
  const chance = new Chance(hops);
  const pairs = Array.from({ length: PAIRS }, () => ({
    from: anyEntity(chance, entities),
    to: anyEntity(chance, entities),
  }));
  const query = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: ${hops}) { complete paths { hops } } }`;
  return { query, variables: pairs, target: 500 };
}

/** The id of any entity but a place, of kinds that are asked about most. */
function anyEntity(chance: Chance, entities: number): string {
  const { organisations, people, programmes, honours } = madeUpSize(entities);
  const kinds = [
    ['union-e', organisations],
    ['org-o', organisations],
    ['person-p', people],
    ['prog-m', programmes],
    ['hon-m', honours],
  ] as const;
  const [prefix, count] = chance.popular(kinds);
  return `${prefix}${chance.below(count)}`;
}
