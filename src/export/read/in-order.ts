import type { RecordText } from '../../store/statements/export.ts';

/** Records in the order of their ids; an id without a record gives none. */
export function inOrder<Record>(
  ids: readonly string[],
  rows: readonly RecordText[],
  decode: (text: string) => Record,
): Record[] {
  const texts = new Map(rows.map(({ id, record }) => [id, record]));
  return ids.flatMap((id) => {
    const text = texts.get(id);
    return text === undefined ? [] : [decode(text)];
  });
}
