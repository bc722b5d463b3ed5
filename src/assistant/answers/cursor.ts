import { badArgument } from '../assistant-error.ts';

/** Where a list goes on: how many entries were shown, and the cursor of the API where the list has one. */
export interface ListPlace {
  readonly shown: number;
  readonly after: string | undefined;
}

const FORM = /^(\d{1,9})~([\w-]*)$/;

/** The cursor of a place, as answers give it. */
export function cursorOf({ shown, after = '' }: { shown: number; after?: string | undefined }): string {
  return `${shown}~${after}`;
}

/** The place that a cursor names; the beginning without one. Throws an `AssistantError` where it is none of ours. */
export function placeOf(cursor: string | undefined): ListPlace {
  if (cursor === undefined) return { shown: 0, after: undefined };
  const [, shown, after] = FORM.exec(cursor) ?? [];
  if (shown === undefined)
    throw badArgument('cursor', 'give "cursor" of the answer before as it is, with the other arguments unchanged');
  return { shown: Number(shown), after: after === '' ? undefined : after };
}
