import type { GapEntry } from '../format/gap-entry.ts';
import type { ArticleFacts, Frame, Placed } from './article.ts';
import { resolve } from './article.ts';
import { buildFact } from './fact-base.ts';

/** Emits a gap; inside a fact it is about that fact. */
export function buildGap(article: ArticleFacts, placed: Placed<GapEntry>, within?: string): void {
  const { entry } = placed;
  const about = entry.about === undefined ? within : resolve(article, entry.about);
  if (about === undefined) {
    const origin = { file: article.file, path: placed.path };
    article.report(
      origin,
      'FORMAT',
      'a gap that stands by itself says what it is about',
      'Add about: an entity or a fact',
    );
    return;
  }
  const timeless: Frame = { at: placed.frame.at, source: placed.frame.source };
  const properties = { aspect: entry.aspect, reason: entry.reason };
  article.emit(
    buildFact(
      article,
      'Gap',
      { ...placed, frame: timeless },
      { properties, relations: [{ type: 'ABOUT', to: about }] },
    ),
  );
}
