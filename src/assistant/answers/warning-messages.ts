import { warningCode } from '../../model/vocabulary/warning-code.ts';

const carriers = new Set(['warnings', 'refused', 'notComparable', 'code']);

/** What the codes mean that stand anywhere in an answer as warnings or refusals, in both languages; empty without any. */
export function warningMessages(answer: unknown): Readonly<Record<string, string>> {
  const codes = new Set(codesIn(answer));
  return Object.fromEntries(
    Object.entries(warningCode.wording).flatMap(([code, { zh, en }]) =>
      codes.has(code) ? [[code, `${en}. ${zh}`]] : [],
    ),
  );
}

function codesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return carriers.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => codesIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => codesIn(inner, name));
}
