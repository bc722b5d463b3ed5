import type { LinkView } from '../links/link-view.ts';

/** In what the sides of something shared may differ. */
export const sharedDifferences = ['KIND', 'ROLE', 'STATUS', 'COUNT', 'TITLE', 'THEME', 'PERIOD'] as const;

/** One of them. */
export type SharedDifference = (typeof sharedDifferences)[number];

/** What sides are compared by. */
export interface ComparedSide {
  readonly entity: { readonly id: string };
  readonly links: readonly LinkView[];
  readonly themes: readonly string[];
}

const valuesOf: Readonly<Record<SharedDifference, (side: ComparedSide) => readonly (string | number | null)[]>> = {
  KIND: ({ links, entity }) => links.map(({ kind, from }) => `${kind}${directionOf(kind, from.id === entity.id)}`),
  ROLE: ({ links }) => links.map(({ role }) => role),
  STATUS: ({ links }) => links.map(({ status }) => status),
  COUNT: ({ links }) => links.map(({ count }) => count),
  TITLE: ({ links }) => links.map(({ title }) => title),
  THEME: ({ themes }) => themes,
  PERIOD: ({ links }) =>
    links.map(({ periodFrom, periodTo }) => (periodFrom || periodTo) && `${periodFrom}/${periodTo}`),
};

/** In what sides differ. What is not known of a side is no difference: only sides where it is known are compared. */
export function differencesOf(sides: readonly ComparedSide[]): SharedDifference[] {
  return sharedDifferences.filter((difference) => {
    const known = sides.map((side) => knownValues(valuesOf[difference](side))).filter((values) => values !== '');
    return new Set(known).size > 1;
  });
}

function knownValues(values: readonly (string | number | null)[]): string {
  return [...new Set(values.filter((value) => value !== null))].map(String).toSorted().join('\n');
}

/** PARTNERED leads neither way. */
function directionOf(kind: LinkView['kind'], leadsOut: boolean): string {
  if (kind === 'PARTNERED') return '';
  return leadsOut ? ' out' : ' in';
}
