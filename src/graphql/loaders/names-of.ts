import { measureId } from '../../model/measure.ts';
import type { Loaders } from './loaders.ts';

/** A name in both languages. */
export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** The names of an entity, a source or a measure by its id or key; the title of a source stands for both. */
export async function namesOf(
  loaders: Loaders,
  what: 'ENTITY' | 'SOURCE' | 'MEASURE',
  value: string,
): Promise<Names | undefined> {
  if (what === 'SOURCE') {
    const source = await loaders.sources.byId(value);
    return source && { zh: source.title, en: source.title };
  }
  const named = what === 'MEASURE' ? await loaders.measures.byId(measureId(value)) : await loaders.entities.byId(value);
  return named && { zh: named.name, en: named.nameEn };
}
