import type { Dataset } from '../../src/seed/assemble/dataset.ts';
import type { Chance } from './chance.ts';
import type { MadeUpBodies, MadeUpBody } from './made-up-bodies.ts';
import { localityOf } from './made-up-bodies.ts';
import type { MadeUpPlace } from './made-up-places.ts';
import type { MadeUpSize } from './made-up-size.ts';

/** Everything that facts are made up about. */
export interface MadeUpWorld {
  readonly dataset: Dataset;
  readonly chance: Chance;
  readonly size: MadeUpSize;
  readonly bodies: MadeUpBodies;
  readonly programmes: readonly string[];
  readonly honours: readonly string[];
  readonly people: readonly string[];
  readonly articles: readonly string[];
}

/** A body that does something: federations of wide divisions far more often than the unions of one employer. */
export function actor({ chance, bodies }: MadeUpWorld): MadeUpBody {
  if (chance.happens(0.3)) return chance.popular(bodies.federations);
  return chance.pick(chance.happens(0.6) ? bodies.federations : bodies.enterprises);
}

/** Whom a body does something with or for: mostly a neighbour, at times anybody. */
export function companion({ chance, bodies }: MadeUpWorld, { seat }: MadeUpBody): MadeUpBody {
  if (chance.happens(0.15)) return chance.pick(bodies.all);
  return chance.pick(bodies.neighbours.get(localityOf(seat)) ?? bodies.all);
}

/** Where it is stated what a body did: the articles of its region, a sentence for some few facts. */
export function statedAt({ chance, articles }: MadeUpWorld, { seat }: MadeUpBody): { source: string; at: string } {
  const region = Number(regionOf(seat).code.slice(0, 4));
  const source = articles[(region * 7 + chance.below(2)) % articles.length]!;
  return { source, at: `${1 + chance.below(40)}.${1 + chance.below(5)}` };
}

function regionOf(place: MadeUpPlace): MadeUpPlace {
  const isNarrower = place.level === 'TOWNSHIP' || place.level === 'COUNTY';
  return isNarrower && place.within ? regionOf(place.within) : place;
}
