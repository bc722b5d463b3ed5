import { placeReadings } from './place-readings.ts';
import { toSimplified } from './to-simplified.ts';

/** A reading of a name: a syllable for each Han character, and Latin words and numbers as they are. */
export type Reading = readonly string[];

// pinyin-pro is loaded with the first name that is read: the server only reads keys, and never pays for it.
const load = (): typeof import('pinyin-pro') => require('pinyin-pro');

/** The readings of a name without tones, the likeliest first; more than one where the tables, a place name or a surname differ. */
export function pinyinReadings(name: string): Reading[] {
  const runs = toSimplified(name.normalize('NFKC')).match(/\p{Script=Han}+|[a-z0-9]+/giu) ?? [];
  const plain = runs.map(plainReading);
  const readings = [runs.flatMap((run, i) => placeReading(run, plain[i] ?? [])), plain.flat()];
  if (runs.length === 1) readings.push(...runs.filter(isShort).map(surnameReading));
  return readings.filter((reading, i) => readings.findIndex((other) => other.join(' ') === reading.join(' ')) === i);
}

// As long as the name of a person.
function isShort(run: string): boolean {
  return /^.{2,4}$/u.test(run);
}

function plainReading(run: string): string[] {
  if (/^\w/.test(run)) return [run.toLowerCase()];
  return load().pinyin(run, { toneType: 'none', type: 'array', v: true });
}

function surnameReading(run: string): string[] {
  if (/^\w/.test(run)) return [run.toLowerCase()];
  return load().pinyin(run, { toneType: 'none', type: 'array', v: true, surname: 'head' });
}

function placeReading(run: string, plain: Reading): Reading {
  const reading = [...plain];
  for (const [word, syllables] of Object.entries(placeReadings)) {
    const at = run.indexOf(word);
    if (at >= 0) reading.splice([...run.slice(0, at)].length, [...word].length, ...syllables.split(' '));
  }
  return reading;
}
