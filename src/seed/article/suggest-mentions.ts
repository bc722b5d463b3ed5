import type { Mention } from '../../model/evidence/mention.ts';
import type { Passage } from '../../model/evidence/passage.ts';
import { toSimplified } from '../../text/names/to-simplified.ts';
import { repairText } from '../../text/passages/repair-text.ts';
import type { Dataset } from '../assemble/dataset.ts';
import { bareNames, knownNames } from './known-names.ts';
import { NameFinder } from './name-finder.ts';

/** A known name that may mean several, or whose meaning hangs on the article: the author decides. */
export interface UndecidedName {
  readonly surface: string;
  readonly candidates: readonly string[];
  readonly at: readonly string[];
}

/** The known names that stand in a text. */
export interface SuggestedMentions {
  readonly mentions: readonly Mention[];
  readonly undecided: readonly UndecidedName[];
}

/** Looks for the names of all entities in the repaired passages of a text, the longest name first; not in page furniture. */
export function suggestMentions(dataset: Dataset, text: string, passages: readonly Passage[]): SuggestedMentions {
  const found = namesByPassage(dataset, text, passages);
  const bare = bareNames(dataset);
  const isDecided = ({ surface, candidates }: UndecidedName) =>
    candidates.length === 1 && !bare.has(toSimplified(surface));
  return {
    mentions: found.filter(isDecided).map(({ surface, candidates, at }) => ({
      surface,
      means: candidates[0] as string,
      rule: 'FULL_NAME',
      at: [...at],
    })),
    undecided: found.filter((name) => !isDecided(name)),
  };
}

function namesByPassage(dataset: Dataset, text: string, passages: readonly Passage[]): UndecidedName[] {
  const finder = new NameFinder(knownNames(dataset));
  const found = new Map<string, { surface: string; candidates: readonly string[]; at: string[] }>();
  for (const { at, start, end } of passages.filter(({ role }) => role !== 'BOILERPLATE')) {
    for (const { surface, means } of finder.namesIn(repairText(text.slice(start, end)))) {
      const name = found.get(surface) ?? { surface, candidates: means, at: [] };
      found.set(surface, name);
      if (name.at.at(-1) !== at) name.at.push(at);
    }
  }
  return [...found.values()];
}
