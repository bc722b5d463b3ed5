import { AssistantError } from '../assistant-error.ts';
import type { Answer, AnswerList } from './answer.ts';
import { shortenLists } from './shorten-lists.ts';
import { warningMessages } from './warning-messages.ts';

/** How long the lists inside one entry may be, from the first try to the last: an entry may be larger than an answer. */
const lengths = [Infinity, 20, 10, 5, 3, 1];

/** An answer as JSON of at most so many bytes as it travels: whole entries as far as they fit, then how many were left out and where to go on. */
export function fitAnswer(answer: Answer, maxBytes: number): string {
  for (const length of lengths) {
    const { head, list } = shortened(answer, length);
    const fits = (count: number) => sizeOf(render(head, list, count)) <= maxBytes;
    const least = Math.min(1, list?.entries.length ?? 0);
    if (fits(least)) return render(head, list, mostThat(fits, least, list?.entries.length ?? 0));
  }
  throw new AssistantError('ANSWER_TOO_LARGE', `Not one entry fits in ${maxBytes} bytes: ask with a larger maxBytes`);
}

function shortened({ head, list }: Answer, length: number): Answer {
  if (length === Infinity) return list ? { head, list } : { head };
  const shorter = shortenLists(head, length) as Answer['head'];
  if (!list) return { head: shorter };
  const entries = list.entries.map(({ value, cursor }) => ({ value: shortenLists(value, length), cursor }));
  return { head: shorter, list: { ...list, entries } };
}

/** The largest number for which it holds, where it holds for the least, and for any below one for which it holds. */
function mostThat(holds: (count: number) => boolean, least: number, all: number): number {
  let most = least;
  let tooMany = all + 1;
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (holds(middle)) most = middle;
    else tooMany = middle;
  }
  return most;
}

function render(head: Answer['head'], list: AnswerList | undefined, count: number): string {
  const entries = list?.entries.slice(0, count) ?? [];
  const shown = { ...head, ...(list && { [list.name]: entries.map(({ value }) => value) }) };
  const messages = warningMessages(shown);
  return JSON.stringify({
    ...shown,
    ...(Object.keys(messages).length > 0 && { warningMessages: messages }),
    ...(list && moreOf(list, count)),
  });
}

function moreOf({ entries, total }: AnswerList, count: number): object {
  const cursor = entries[count - 1]?.cursor;
  const leftOut = cursor === undefined ? 0 : total - Number(cursor.split('~')[0]);
  return leftOut > 0 ? { more: { leftOut, cursor } } : {};
}

/** In bytes, as a JSON text inside a message. */
function sizeOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}
