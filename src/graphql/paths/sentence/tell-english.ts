import type { EntityRow } from '../../../store/statements/rows.ts';
import { type Clause, clausesOf, saysTheSame } from './clauses.ts';
import { englishVerbs } from './english-verbs.ts';
import { marks, sharedMark } from './marks.ts';
import type { ToldStep } from './told-step.ts';
import { wordedTogether } from './worded-together.ts';

/** A path as one sentence in English. A path without steps has none: the text is empty. */
export function tellEnglish(steps: readonly ToldStep[]): string {
  const shared = sharedMark(steps);
  const sentence = clausesOf(steps)
    .map((clause, place, clauses) => told(clause, clauses[place - 1], shared === undefined))
    .join('');
  if (sentence === '') return '';
  return `${shared ? `${shared.enBefore}, ` : ''}${sentence}.`;
}

function told(clause: Clause, before: Clause | undefined, marking: boolean): string {
  const { step } = clause;
  const mark = (one: ToldStep) => (marking ? markOf(one) : '');
  if (clause.type === 'ONE' && before?.type === 'ONE') {
    return `, ${step.subject.type === 'Person' ? 'who' : 'which'} ${predicateOf(step)}${mark(step)}`;
  }
  const start = before === undefined ? '' : '; ';
  const subject = nameOf(step.subject);
  if (clause.type === 'ONE') return `${start}${subject} ${predicateOf(step)}${mark(step)}`;
  const { other } = clause;
  const otherSubject = nameOf(other.subject);
  if (clause.type === 'BOTH') {
    const predicate = predicateOf(wordedTogether(step, other), 'TWO');
    return `${start}${subject} and ${otherSubject} ${predicate}${mark(step)}`;
  }
  const too = saysTheSame(step, other) ? ' too' : '';
  const second = `${otherSubject} ${predicateOf(other, 'ONE', 'it')}${too}${mark(other)}`;
  return `${start}${subject} ${predicateOf(step)}${mark(step)}, and ${second}`;
}

function predicateOf(step: ToldStep, subjects: 'ONE' | 'TWO' = 'ONE', object = nameOf(step.object)): string {
  const verb = englishVerbs[step.kind][step.direction](step);
  return verb.replace(/\{(?:([^|}]*)\|([^}]*))?\}/g, (slot, one: string, two: string) => {
    if (slot === '{}') return object;
    return subjects === 'ONE' ? one : two;
  });
}

function markOf({ derivation }: ToldStep): string {
  const mark = marks[derivation];
  return mark ? ` (${mark.en})` : '';
}

/** The English name; what is known by its Chinese name has that beside it. */
function nameOf({ type, name, nameEn }: EntityRow): string {
  if (nameEn === '' || nameEn === name) return name;
  return type === 'Programme' || type === 'Honour' ? `${nameEn} (${name})` : nameEn;
}
