import type { ListedType } from '../../model/lists.ts';
import type { FacetRow } from '../../store/statements/lists.ts';
import type { RequestContext } from '../context.ts';
import { namesOf, type Names } from '../loaders/names-of.ts';
import { facetDefinitions, facetVocabulary, type Facet, type FacetName, type FacetValue } from './facets.ts';

type Count = Pick<FacetRow, 'term' | 'count'>;

/** Makes facets of counted terms: `read` counts the terms with given prefixes in the list. */
export async function countFacets(
  context: RequestContext,
  type: ListedType,
  by: readonly FacetName[],
  read: (prefixes: string[]) => Promise<readonly Count[]>,
): Promise<Facet[]> {
  const counts = await read(by.flatMap((name) => facetDefinitions[name].prefixes));
  return Promise.all(by.map(async (name) => ({ by: name, values: await valuesOf(context, type, name, counts) })));
}

function valuesOf(
  context: RequestContext,
  type: ListedType,
  name: FacetName,
  counts: readonly Count[],
): Promise<FacetValue[]> {
  const vocabulary = facetVocabulary(name, type);
  const own = facetDefinitions[name].prefixes.flatMap((prefix) =>
    counts
      .filter(({ term }) => term.startsWith(prefix))
      .map(({ term, count }) => ({ value: term.slice(prefix.length), count })),
  );
  return Promise.all(
    own.map(async ({ value, count }) => {
      const wording = vocabulary?.wording[value] ?? (vocabulary ? undefined : await nameOf(context, name, value));
      return { value, labelZh: wording?.zh ?? value, labelEn: wording?.en ?? value, count };
    }),
  );
}

/** Facets of a source and of a measure hold their ids and keys, others ids of entities, or values that stand for themselves. */
function nameOf({ loaders }: RequestContext, name: FacetName, value: string): Promise<Names | undefined> {
  return namesOf(loaders, name === 'SOURCE' || name === 'MEASURE' ? name : 'ENTITY', value);
}
