import { targets } from './define-fact.ts';
import { activity } from './facts/activity.ts';
import { affiliation } from './facts/affiliation.ts';
import { conferral } from './facts/conferral.ts';
import { figure } from './facts/figure.ts';
import { gap } from './facts/gap.ts';
import { tenure } from './facts/tenure.ts';

/** All kinds of fact, by the key under which the seeds list them. */
export const factKinds = {
  affiliations: affiliation,
  tenures: tenure,
  activities: activity,
  conferrals: conferral,
  figures: figure,
  gaps: gap,
} as const;
/** The type of a fact. */
export type FactType = 'Affiliation' | 'Tenure' | 'Activity' | 'Conferral' | 'Figure' | 'Gap';

/** The relations by which facts of any kind lead to entities. */
export const entityRelations: readonly string[] = [
  ...new Set(
    Object.values(factKinds).flatMap(({ relations }) =>
      Object.entries(relations)
        .filter(([, { to }]) => to.some((type) => (targets.entities as readonly string[]).includes(type)))
        .map(([name]) => name),
    ),
  ),
];
