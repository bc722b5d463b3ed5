import type { Passage } from '../../model/evidence/passage.ts';
import type { Source } from '../../model/evidence/source.ts';
import { toSimplified } from '../../text/names/to-simplified.ts';
import { blocksOf } from '../../text/passages/blocks-of.ts';
import type { PassagePlace } from '../../text/passages/passages-of.ts';
import { repairText } from '../../text/passages/repair-text.ts';
import { sha256Of } from '../../text/passages/sha256-of.ts';
import { suggestRoles } from '../../text/passages/suggest-roles.ts';

/** Where at least this share of the Han characters has a simpler form, a text is traditional. */
const TRADITIONAL_SHARE = 0.05;
/** What pages put behind a title: a date, then whatever follows it. */
const dateBehind = /[\s|｜]+\d{4}[-年./]\d{1,2}.*$/su;

/** What reprints make of a title. */
const originalTitle = /^[(（]\s*原标题[:：]\s*(.+?)\s*[)）]$/su;

/** A first draft of an article's source and passages; what only a reader can know is left out. */
export function suggestSource(
  id: string,
  text: string,
  places: readonly PassagePlace[],
): { source: Source; passages: Passage[] } {
  const blocks = blocksOf(text);
  const roles = suggestRoles(blocks);
  const title = blocks.find((_, at) => roles[at] === 'TITLE') ?? blocks[0];
  return {
    source: {
      id: `src-${id}`,
      title: titleOf(title?.text ?? '') || `Article ${id}`,
      kind: 'ARTICLE',
      publishedBasis: 'NOT_STATED',
      script: isTraditional(text) ? 'Hant' : 'Hans',
      sha256: sha256Of(text),
    },
    passages: places.map(({ block, sentence, start, end }) => ({
      at: `${block}.${sentence}`,
      start,
      end,
      sha256: sha256Of(text.slice(start, end)),
      role: roles[block - 1] ?? 'BODY',
    })),
  };
}

function titleOf(printed: string): string {
  const title = toSimplified(repairText(printed)).replace(dateBehind, '').trim();
  return originalTitle.exec(title)?.[1] ?? title;
}

function isTraditional(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const simpler = han.filter((character) => toSimplified(character) !== character);
  return simpler.length >= han.length * TRADITIONAL_SHARE && simpler.length > 0;
}
