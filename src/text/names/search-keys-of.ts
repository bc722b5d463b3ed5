import { foldLetters, foldName } from './fold-name.ts';
import { pinyinReadings } from './pinyin-readings.ts';
import type { KeyBy, SearchKey } from './search-key.ts';
import { shortFormsOf } from './short-forms.ts';

/** The names that an entity carries. */
export interface EntityNames {
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly aliases: readonly string[];
}

/** The search keys of an entity, its name first. Computed when the graph is loaded: the server only reads them. */
export function searchKeysOf(names: EntityNames): SearchKey[] {
  const printed = [
    keyOf(names.name, 'EXACT'),
    ...names.aliases.map((alias) => keyOf(alias, aliasBy(alias, names.name))),
    ...shortFormsOf(names.name).map((form) => keyOf(form, 'SHORT')),
  ];
  const english = names.nameEn === undefined ? [] : [keyOf(names.nameEn, 'ENGLISH')];
  return distinct([...printed, ...printed.filter(isChinese).flatMap(spokenKeys), ...english]);
}

function keyOf(form: string, by: KeyBy): SearchKey {
  return { form, by, text: foldName(form) };
}

function aliasBy(alias: string, name: string): KeyBy {
  const text = foldName(alias);
  if (!/[^\x00-\x7f]/.test(text)) return 'ENGLISH';
  return text === foldName(name) && foldLetters(alias) !== foldLetters(name) ? 'SCRIPT' : 'SHORT';
}

function isChinese(key: SearchKey): boolean {
  return /\p{Script=Han}/u.test(key.text);
}

function spokenKeys({ form }: SearchKey): SearchKey[] {
  return pinyinReadings(form).flatMap((reading): SearchKey[] => [
    { form, by: 'PINYIN', text: foldName(reading.join(' ')) },
    { form, by: 'INITIALS', text: foldName(reading.map(initialOf).join('')) },
  ]);
}

function initialOf(syllable: string): string {
  return /^\d/.test(syllable) ? syllable : syllable.charAt(0);
}

// The first stands: the name before its aliases, and these before what a rule made of it. A traditional spelling is kept beside the name.
function distinct(keys: readonly SearchKey[]): SearchKey[] {
  const kept = new Map<string, SearchKey>();
  for (const key of keys) {
    const same = key.by === 'SCRIPT' ? `${key.form}|` : key.text;
    const tooShort = key.text.length < (key.by === 'INITIALS' ? 2 : 1);
    if (!tooShort && !kept.has(same)) kept.set(same, key);
  }
  return [...kept.values()];
}
