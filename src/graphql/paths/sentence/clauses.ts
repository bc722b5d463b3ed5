import type { EntityRow } from '../../../store/statements/rows.ts';
import { turned, type ToldStep } from './told-step.ts';

/** A part of a sentence: one step; two that are the same of two subjects; two that meet, each told of its own subject. */
export type Clause =
  | { readonly type: 'ONE'; readonly step: ToldStep }
  | { readonly type: 'BOTH'; readonly step: ToldStep; readonly other: ToldStep }
  | { readonly type: 'MEETING'; readonly step: ToldStep; readonly other: ToldStep };

const ACTING: ReadonlySet<EntityRow['type']> = new Set(['Union', 'Organisation', 'Person']);

/** The clauses in which a path is told. */
export function clausesOf(steps: readonly ToldStep[]): Clause[] {
  const clauses: Clause[] = [];
  for (let place = 0; place < steps.length;) {
    const [step, next] = steps.slice(place, place + 2);
    const meeting = step && next && meetingOf(step, turned(next));
    if (meeting) clauses.push(meeting);
    else if (step) clauses.push({ type: 'ONE', step });
    place += meeting ? 2 : 1;
  }
  return clauses;
}

/** What does not act itself is told by what others have done with it. */
function meetingOf(step: ToldStep, other: ToldStep): Clause | undefined {
  if (saysTheSame(step, other) && step.derivation === other.derivation) return { type: 'BOTH', step, other };
  const isThing = !ACTING.has(step.object.type);
  return isThing || saysTheSame(step, other) ? { type: 'MEETING', step, other } : undefined;
}

const QUALITIES = ['kind', 'direction', 'role', 'status'] as const;

/** Whether two steps to the same object are told in the same words, but for numbers and titles. */
export function saysTheSame(step: ToldStep, other: ToldStep): boolean {
  if (QUALITIES.some((quality) => step[quality] !== other[quality])) return false;
  return step.kind === 'LOCATED_IN' || ACTING.has(step.subject.type) === ACTING.has(other.subject.type);
}
