import { chineseVerbs } from './chinese-verbs.ts';
import { type Clause, clausesOf, saysTheSame } from './clauses.ts';
import { marks, sharedMark } from './marks.ts';
import { wordedTogether } from './worded-together.ts';
import type { ToldStep } from './told-step.ts';

/** A path as one sentence in Chinese. A path without steps has none: the text is empty. */
export function tellChinese(steps: readonly ToldStep[]): string {
  const shared = sharedMark(steps);
  const sentence = clausesOf(steps)
    .map((clause, place, clauses) => separator(clauses[place - 1], clause) + told(clause, shared === undefined))
    .join('');
  if (sentence === '') return '';
  return `${shared ? `${shared.zh}，` : ''}${sentence}。`;
}

function separator(before: Clause | undefined, clause: Clause): string {
  if (before === undefined) return '';
  return before.type === 'ONE' && clause.type === 'ONE' ? '，' : '；';
}

function told(clause: Clause, marking: boolean): string {
  const { step } = clause;
  if (clause.type === 'ONE') return one(step, '', marking);
  const { other } = clause;
  if (clause.type === 'MEETING') {
    return `${one(step, '', marking)}，${one(other, saysTheSame(step, other) ? '也' : '', marking)}`;
  }
  const predicate = predicateOf(wordedTogether(step, other), '都');
  const and = /^都?与/.test(predicate) ? '和' : '与';
  return `${step.subject.name}${and}${other.subject.name}${predicate}${marking ? markOf(step) : ''}`;
}

function one(step: ToldStep, adverb: string, marking: boolean): string {
  return `${step.subject.name}${predicateOf(step, adverb)}${marking ? markOf(step) : ''}`;
}

function predicateOf(step: ToldStep, adverb: string): string {
  const verb = chineseVerbs[step.kind][step.direction](step);
  return verb.replace(/\*|\{\}/g, (slot) => (slot === '*' ? adverb : step.object.name));
}

function markOf({ derivation }: ToldStep): string {
  const mark = marks[derivation];
  return mark ? `（${mark.zh}）` : '';
}
