import type { RequestContext } from '../context.ts';
import type { NamedId } from './named-ids.ts';
import { refuseUnknown } from './refuse-unknown.ts';

/** What is answered, and when it says nothing of whether the ids asked for exist. */
export interface Answering<Answer> {
  readonly answer: Promise<Answer>;
  readonly isEmpty: (answer: Answer) => boolean;
}

/**
 * An answer to a filter whose ids are known. One that is not empty shows most of them by itself, and nothing is asked; they are
 * looked up where it is empty, or at once where it could not show them. So an unknown id never passes for a fact that is missing,
 * and what is asked rightly costs nothing more. A list has a level to spare for it: its field and its nodes are two.
 */
export async function answerKnown<Answer>(
  context: RequestContext,
  named: readonly NamedId[],
  { answer, isEmpty }: Answering<Answer>,
): Promise<Answer> {
  const isHidden = named.some(({ isShown }) => !isShown);
  const looked = isHidden ? refuseUnknown(context, named) : undefined;
  const [found] = await Promise.all([whereFound(context, named, { answer, isEmpty }), looked]);
  return found;
}

/** An answer that refuses unknown ids only where it is empty: for what has no statement to spare. */
export async function whereFound<Answer>(
  context: RequestContext,
  named: readonly NamedId[],
  { answer, isEmpty }: Answering<Answer>,
): Promise<Answer> {
  const found = await answer;
  if (isEmpty(found)) await refuseUnknown(context, named);
  return found;
}
