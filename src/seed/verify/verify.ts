import { sha256Of } from '../../text/passages/sha256-of.ts';
import { ArticleError } from '../article/article-error.ts';
import { readArticle } from '../article/read-article.ts';
import { assembleDataset } from '../assemble/assemble-dataset.ts';
import type { Dataset } from '../assemble/dataset.ts';
import { Articles } from '../check/articles.ts';
import { checkOwnWords } from '../check/check-own-words.ts';
import { checkShortNames } from '../check/check-short-names.ts';
import { placeFinding } from '../check/rule.ts';
import type { Problem } from '../problem.ts';
import { readSeeds } from '../read-seeds.ts';
import type { ArticleCopy } from './article-copy.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkMentions } from './check-mentions.ts';
import { checkPassages } from './check-passages.ts';
import { likelySource } from './likely-source.ts';

/** What became of one file. */
export interface VerifiedFile {
  readonly file: string;
  /** The source whose hash the file has; without one it is none of the articles of the seeds. */
  readonly source: string | undefined;
  readonly passages: number;
  readonly anchors: number;
  readonly mentions: number;
  readonly problems: readonly Problem[];
}

/** Compares copies of articles with what the seeds say of them, each file by itself. Throws a `SeedError` if the seeds have not the form. */
export function verify(files: readonly string[], { seedsFolder }: { seedsFolder: string }): VerifiedFile[] {
  const { dataset, problems } = assembleDataset(readSeeds(seedsFolder));
  return files.map((file) => {
    const verified = verifyFile(file, dataset);
    const { source } = verified;
    const own = problems.filter((problem) => source !== undefined && isOf(dataset, source, problem));
    return { ...verified, problems: [...own, ...verified.problems] };
  });
}

function verifyFile(file: string, dataset: Dataset): VerifiedFile {
  const nothing = { file, source: undefined, passages: 0, anchors: 0, mentions: 0 };
  try {
    const text = readArticle(file);
    const source = [...dataset.sources.values()].find(({ sha256 }) => sha256 === sha256Of(text));
    if (source === undefined) return { ...nothing, problems: [unknownFile(file, dataset, text)] };
    return verifyCopy(file, { dataset, source, text });
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { ...nothing, problems: [{ ...placeOf(file), message: error.message, advice: 'Nothing was verified' }] };
  }
}

function verifyCopy(file: string, copy: ArticleCopy): VerifiedFile {
  const { dataset, source, text } = copy;
  const articles = new Articles();
  articles.add(text);
  const examination = { dataset, articles };
  const findings = [
    ...checkPassages(copy),
    ...checkAnchors(copy, examination),
    ...checkMentions(copy),
    ...checkOwnWords(examination),
    ...checkShortNames(examination),
  ];
  const isHere = (one: { source: string }) => one.source === source.id;
  return {
    file,
    source: source.id,
    passages: [...dataset.passages.values()].filter(isHere).length,
    anchors: [...dataset.facts.values()].flatMap(({ citations }) => citations.filter(isHere)).length,
    mentions: dataset.mentions.filter(isHere).length,
    problems: findings.map(placeFinding),
  };
}

function unknownFile(file: string, dataset: Dataset, text: string): Problem {
  const message = `no source of the seeds has the hash ${sha256Of(text)} of this file`;
  const advice = likelySource(dataset, text) ?? `If it is a new article, enter it: npx gonghui article ${file} --id …`;
  return { ...placeOf(file), message, advice };
}

function placeOf(file: string): Pick<Problem, 'severity' | 'rule' | 'file' | 'line' | 'column'> {
  return { severity: 'error', rule: 'SOURCE', file, line: 1, column: 1 };
}

/** Problems met while the seeds were assembled belong to the article in whose folder they stand. */
function isOf(dataset: Dataset, source: string, { file }: Problem): boolean {
  const folder = (name: string) => name.slice(0, name.lastIndexOf('/'));
  return folder(file) === folder(dataset.sources.get(source)?.origin.file.name ?? '');
}
