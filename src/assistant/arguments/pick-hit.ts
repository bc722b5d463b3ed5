import { badArgument } from '../assistant-error.ts';
import { entityRef, type NamedView } from '../shapes/entity.ts';

/** A hit of the search, as names are read with it. */
export interface HitView {
  /** 100 is the name itself, from 75 a whole name in another form, below 47 one with a typing error. */
  readonly score: number;
  readonly entity: NamedView;
}

const NAME_ITSELF = 95;
const MISTYPED = 47;
/** How much better than the next a hit has to be that is not the name itself. */
const CLEARLY = 25;

/** The entity that a name means. Throws an error with the candidates and their ids where it could be several, or none. */
export function pickHit(argument: string, text: string, hits: readonly HitView[]): NamedView {
  const [best, next] = hits;
  if (best === undefined)
    throw badArgument(argument, `nothing is called "${text}". Find its name or id with search, in Chinese or English`);
  const lead = best.score - (next?.score ?? 0);
  const isSure = best.score >= NAME_ITSELF ? lead > 0 : best.score >= MISTYPED && lead >= CLEARLY;
  if (isSure) return best.entity;
  const candidates = hits.map(({ entity }) => entityRef(entity)).join('; ');
  throw badArgument(argument, `"${text}" could be several things. Ask again with one of these ids: ${candidates}`);
}
