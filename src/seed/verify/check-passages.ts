import { type PassagePlace, passagesOf } from '../../text/passages/passages-of.ts';
import { sha256Of } from '../../text/passages/sha256-of.ts';
import type { PassageRecord } from '../assemble/dataset.ts';
import type { Finding } from '../check/rule.ts';
import type { ArticleCopy } from './article-copy.ts';

/** Every passage that is listed stands in the file as its places and its hash say, and every passage of the file is listed. */
export function checkPassages({ dataset, source, text }: ArticleCopy): Finding[] {
  const places = new Map(passagesOf(text).map((place) => [`${place.block}.${place.sentence}`, place]));
  const listed = [...dataset.passages.values()].filter((passage) => passage.source === source.id);
  const known = new Set(listed.map(({ at }) => at));
  return [
    ...listed.flatMap((passage) => checkPassage(passage, places.get(passage.at), text)),
    ...[...places].filter(([at]) => !known.has(at)).map(([at, place]) => notListed(source, at, rowOf(at, place, text))),
  ];
}

function checkPassage(passage: PassageRecord, place: PassagePlace | undefined, text: string): Finding[] {
  const { at, start, end, sha256, origin } = passage;
  if (place === undefined) {
    return [finding(origin, `the file has no passage ${at}`, 'Take it out, or correct its address: block.sentence')];
  }
  const isInPlace = place.start === start && place.end === end;
  const hasHash = sha256Of(text.slice(start, end)) === sha256;
  if (isInPlace && hasHash) return [];
  const fault = isInPlace ? `the hash of ${at} is that of other words` : `${at} does not stand at ${start} to ${end}`;
  return [finding(origin, fault, `In this file it is ${rowOf(at, place, text)}`)];
}

function notListed({ origin }: ArticleCopy['source'], at: string, row: string): Finding {
  return finding({ ...origin, path: ['passages'] }, `passage ${at} of the file is not listed`, `Add ${row}`);
}

/** A passage as it is listed, but for its role. */
function rowOf(at: string, { start, end }: PassagePlace, text: string): string {
  return `{ at: "${at}", start: ${start}, end: ${end}, sha256: ${sha256Of(text.slice(start, end))}, role: … }`;
}

function finding(origin: Finding['origin'], message: string, advice: string): Finding {
  return { origin, rule: 'PASSAGE', message, advice };
}
