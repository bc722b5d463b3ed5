import type { RequestContext } from '../context.ts';
import type { LinkChoice } from './link-choice.ts';
import { linksOfPairs, type LinksOf, type Pair } from './links-of-pairs.ts';
import type { RankedPath } from './search/path-rank.ts';
import type { FoundPaths } from './search/search-paths.ts';
import { tellEnglish } from './sentence/tell-english.ts';
import { tellChinese } from './sentence/tell-chinese.ts';
import { toldStep } from './sentence/told-step.ts';
import { derivationOf } from './weakness.ts';

/** Paths as the API shows them, with the links of all their steps: one statement. */
export async function pathViews(
  context: RequestContext,
  { paths, linksCount }: FoundPaths,
  choice: LinkChoice,
): Promise<object[]> {
  const links = await linksOfPairs(context, { pairs: paths.flatMap(pairsOf), choice, linksCount });
  return paths.map((path) => pathView(path, links));
}

function pathView(path: RankedPath, linksOf: LinksOf): object {
  const steps = pairsOf(path).flatMap((pair) => stepView(pair, linksOf));
  const told = steps.map(({ from, link, links }) => toldStep(from, link, links));
  return {
    hops: steps.length,
    stated: path.weakness === 0,
    weakest: derivationOf(path.weakness),
    steps,
    sentenceZh: tellChinese(told),
    sentenceEn: tellEnglish(told),
  };
}

function stepView(pair: Pair, linksOf: LinksOf) {
  const links = linksOf(pair);
  const [link] = links;
  if (link === undefined) return [];
  const [from, to] = link.from.id === pair[0] ? [link.from, link.to] : [link.to, link.from];
  return [{ from, to, link, links }];
}

function pairsOf({ ids }: RankedPath): Pair[] {
  return ids.slice(1).map((id, place) => [ids[place] ?? '', id]);
}
