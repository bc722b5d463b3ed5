import { cite, type CitationView } from '../shapes/citation.ts';
import { entityRef } from '../shapes/entity.ts';
import { sayInterval, type BoundedView } from '../shapes/number.ts';
import { sayPeriod, type PeriodView } from '../shapes/period.ts';

type Fields = Readonly<Record<string, unknown>>;

const notices = new Set(['warnings', 'refused', 'notComparable']);

/** What a saved question answers, in few words: citations, periods, numbers and named things become texts; empty fields go. */
export function compact(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => compact(one, key));
  if (!isFields(value)) return value;
  if (notices.has(key) && 'code' in value) return value['code'];
  return asText(value, key) ?? compactFields(value);
}

function compactFields(fields: Fields): unknown {
  const kept = Object.entries(fields).flatMap(([name, inner]) => {
    if (name === 'citations' && Array.isArray(inner) && inner.every(isCitation)) return [['cites', inner.map(cite)]];
    const shorter = compact(inner, name);
    return isEmpty(shorter) ? [] : [[name, shorter]];
  });
  const [only] = kept;
  const isWrapper = kept.length === 1 && only && (only[0] === 'nodes' || only[0] === 'edges');
  return isWrapper ? only[1] : Object.fromEntries(kept);
}

function asText(fields: Fields, key: string): unknown {
  const names = Object.keys(fields).filter((name) => name !== '__typename');
  if (names.length === 2 && typeof fields['id'] === 'string' && typeof fields['name'] === 'string')
    return entityRef(fields as { id: string; name: string });
  if (typeof fields['value'] === 'number' && names.every((name) => ['value', 'lower', 'upper'].includes(name)))
    return sayInterval(fields as unknown as BoundedView);
  const isPlainPeriod = names.every((name) => ['edtf', 'from', 'to', 'basis'].includes(name));
  return key === 'period' && 'edtf' in fields && isPlainPeriod ? sayPeriod(fields as unknown as PeriodView) : undefined;
}

function isCitation(value: unknown): value is CitationView {
  return (
    isFields(value) &&
    isFields(value['source']) &&
    typeof value['source']['id'] === 'string' &&
    'passage' in value &&
    hasPlace(value['passage'])
  );
}

function hasPlace(passage: unknown): boolean {
  return passage === null || (isFields(passage) && 'block' in passage && 'sentence' in passage);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
