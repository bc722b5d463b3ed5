import type { AffiliationEntry } from '../format/affiliation-entry.ts';
import type { TenureEntry } from '../format/tenure-entry.ts';
import type { ArticleFacts, Placed } from './article.ts';
import { resolve } from './article.ts';
import { buildFact } from './fact-base.ts';

/** Emits an affiliation. It holds without a period unless one is stated. */
export function buildAffiliation(article: ArticleFacts, placed: Placed<AffiliationEntry>): void {
  const { entry } = placed;
  article.emit(
    buildFact(article, 'Affiliation', timeless(placed), {
      properties: { kind: entry.kind },
      relations: [
        { type: 'CHILD', to: resolve(article, entry.child) },
        { type: 'PARENT', to: resolve(article, entry.parent) },
      ],
    }),
  );
}

/** Emits a tenure. */
export function buildTenure(article: ArticleFacts, placed: Placed<TenureEntry>): void {
  const { entry } = placed;
  const body = entry.body === undefined ? [] : [{ type: 'HELD_AT', to: resolve(article, entry.body) }];
  article.emit(
    buildFact(article, 'Tenure', timeless(placed), {
      properties: { title: entry.title },
      relations: [{ type: 'HELD_BY', to: resolve(article, entry.person) }, ...body],
    }),
  );
}

function timeless<Entry>(placed: Placed<Entry>): Placed<Entry> {
  return { ...placed, frame: { at: placed.frame.at, source: placed.frame.source } };
}
