import { passageId, type MentionRecord, type PassageRecord } from '../assemble/dataset.ts';
import type { Examination, Finding } from './rule.ts';

/** Short names whose meaning hangs on where they stand; longer names that hold them are tried first. */
const SHORT_NAMES = [
  '省总工会',
  '市总工会',
  '县总工会',
  '区总工会',
  '省总',
  '市总',
  '我省',
  '我市',
  '我县',
  '全省',
  '全市',
  '全县',
];

/** R13: every short name in a passage that a fact cites is a declared mention. Checked where the articles are at hand. */
export function checkShortNames({ dataset, articles }: Examination): Finding[] {
  if (articles === undefined) return [];
  const cited = new Set(
    [...dataset.facts.values()].flatMap(({ citations }) => citations.map((c) => passageId(c.source, c.at ?? ''))),
  );
  return [...cited].flatMap((id) => {
    const passage = dataset.passages.get(id);
    const sha256 = passage && dataset.sources.get(passage.source)?.sha256;
    const text = passage && articles.repairedPassage(passage, sha256);
    return text === undefined ? [] : undeclared(passage as PassageRecord, text, dataset.mentions);
  });
}

function undeclared(passage: PassageRecord, text: string, mentions: readonly MentionRecord[]): Finding[] {
  const here = mentions.filter(({ source, at }) => source === passage.source && at.includes(passage.at));
  const declared = new Set(here.map(({ surface }) => surface));
  return bareShortNames(text)
    .filter((name) => !declared.has(name))
    .map((name) => ({
      origin: passage.origin,
      rule: 'R13',
      message: `${passage.at} holds the short name ${name}, which is no declared mention`,
      advice: 'Declare in mentions whom it means, and by which rule',
    }));
}

/** The short names of a passage that no longer name holds: 市总工会 in 郑州市总工会 is not one. */
function bareShortNames(text: string): string[] {
  const found = new Set<string>();
  for (const name of SHORT_NAMES) {
    const longer = ['省总工会', '市总工会'].includes(name) ? '' : '(?!工会)';
    if (
      new RegExp(`(?<![\\p{Script=Han}])${name}${longer}|(?<=[,,。;;、“”在由与和对经及为])${name}${longer}`, 'u').test(
        text,
      )
    )
      found.add(name);
  }
  return [...found];
}
