import { placeReadings } from './place-readings.ts';
import { toSimplified } from './to-simplified.ts';

/** A reading of a name: a syllable for each Han character, and Latin words and numbers as they are. */
export type Reading = readonly string[];

// pinyin-pro is loaded with the first name that is read: the server only reads keys, and never pays for it.
const load = (): typeof import('pinyin-pro') => require('pinyin-pro');

/** The readings of a name without tones, the likeliest first; more than one where the tables, a place name or a surname differ. */
export function pinyinReadings(name: string): Reading[] {
  const runs = toSimplified(name.normalize('NFKC')).match(/\p{Script=Han}+|[a-z0-9]+/giu) ?? [];
  const plain = runs.flatMap(plainReading);
  const readings = [runs.flatMap(placeReading), plain];
  if (runs.length === 1 && /^.{2,4}$/u.test(runs[0]!)) readings.push(surnameReading(runs[0]!));
  return readings.filter((reading, i) => readings.findIndex((other) => other.join(' ') === reading.join(' ')) === i);
}

function plainReading(run: string): string[] {
  if (/^\w/.test(run)) return [run.toLowerCase()];
  return load().pinyin(run, { toneType: 'none', type: 'array', v: true });
}

function surnameReading(run: string): string[] {
  if (/^\w/.test(run)) return [run.toLowerCase()];
  return load().pinyin(run, { toneType: 'none', type: 'array', v: true, surname: 'head' });
}

function placeReading(run: string): string[] {
  const reading = plainReading(run);
  for (const [word, syllables] of Object.entries(placeReadings)) {
    const at = run.indexOf(word);
    if (at >= 0) reading.splice([...run.slice(0, at)].length, [...word].length, ...syllables.split(' '));
  }
  return reading;
}
