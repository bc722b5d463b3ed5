import { repairText } from '../../text/passages/repair-text.ts';
import { knownNames } from '../article/known-names.ts';
import { NameFinder } from '../article/name-finder.ts';
import type { MentionRecord, PassageRecord } from '../assemble/dataset.ts';
import type { Finding } from '../check/rule.ts';
import type { ArticleCopy } from './article-copy.ts';

/** Every mention stands in the passages it names; where its words stand elsewhere and nothing is declared is a warning. */
export function checkMentions({ dataset, source, text }: ArticleCopy): Finding[] {
  const mentions = dataset.mentions.filter((mention) => mention.source === source.id);
  const passages = [...dataset.passages.values()].filter((passage) => passage.source === source.id);
  const texts = new Map(passages.map((passage) => [passage.at, repairText(text.slice(passage.start, passage.end))]));
  const surfaces = mentions.map(({ surface }): [string, string] => [surface, surface]);
  const finder = new NameFinder([...knownNames(dataset), ...surfaces]);
  const candidates = passages
    .filter(({ role }) => role !== 'BOILERPLATE')
    .map((passage) => ({ passage, names: finder.namesIn(texts.get(passage.at) ?? '').map((name) => name.surface) }));
  return [...mentions.flatMap((mention) => misplaced(mention, texts)), ...undeclared(mentions, candidates)];
}

function misplaced(mention: MentionRecord, texts: ReadonlyMap<string, string>): Finding[] {
  const { surface, at, origin } = mention;
  return at.flatMap((address, place): Finding[] => {
    if (texts.get(address)?.includes(surface)) return [];
    const message = `“${surface}” does not stand in ${address}`;
    const advice = 'Correct the words or the address; in a polluted text they are those of the repaired passage';
    return [{ origin: { ...origin, path: [...origin.path, 'at', place] }, rule: 'MENTION', message, advice }];
  });
}

interface NamedPassage {
  readonly passage: PassageRecord;
  readonly names: readonly string[];
}

/** One warning a surface: all passages where it stands by itself, not in a longer name, and nobody has said whom it means. */
function undeclared(mentions: readonly MentionRecord[], candidates: readonly NamedPassage[]): Finding[] {
  const bySurface = new Map<string, MentionRecord[]>();
  for (const mention of mentions) bySurface.set(mention.surface, [...(bySurface.get(mention.surface) ?? []), mention]);
  return [...bySurface].flatMap(([surface, declared]): Finding[] => {
    const known = new Set(declared.flatMap(({ at }) => at));
    const open = candidates.filter(({ passage, names }) => names.includes(surface) && !known.has(passage.at));
    const first = declared[0];
    if (open.length === 0 || first === undefined) return [];
    const message = `“${surface}” stands in ${open.map(({ passage }) => passage.at).join(', ')} too, undeclared`;
    const advice = 'Add the addresses where it has this meaning; where it has none, leave it';
    return [{ origin: first.origin, rule: 'MENTION', severity: 'warning', message, advice }];
  });
}
