import { checkCitations } from '../check/check-citations.ts';
import type { Examination, Finding } from '../check/rule.ts';
import type { ArticleCopy } from './article-copy.ts';

/** R1 for the facts that cite this article: each anchor stands exactly once in the passage it names. */
export function checkAnchors({ dataset, source }: ArticleCopy, { articles }: Examination): Finding[] {
  const citing = [...dataset.facts].filter(([, { citations }]) => citations.some((one) => one.source === source.id));
  return checkCitations({ dataset: { ...dataset, facts: new Map(citing) }, articles });
}
