import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toSimplified } from '../../src/text/names/to-simplified.ts';
import { repairText } from '../../src/text/passages/repair-text.ts';
import { indexRuns, runsSharedWith } from '../../src/text/passages/shared-runs.ts';

/** What a line may begin and end with where a sentence is broken over lines: white space, comment signs, quotes. */
const lineBreak = /(?<=\p{Script=Han})[\s*/#>|"'`+\\-]*\n[\s*/#>|"'`+\\-]*(?=\p{Script=Han})/gu;

/** R4 for the whole repository: no file shares a run of more than 14 Han characters with an article. Returns the exit status. */
function checkArticleText(articlesFolder: string | undefined): number {
  if (articlesFolder === undefined || !existsSync(articlesFolder)) {
    const message = 'set ARTICLES_DIR to the folder of your copies of the articles';
    console.log(process.env['CI'] ? `articles are missing: ${message}` : `skipped: ${message}`);
    return process.env['CI'] ? 1 : 0;
  }
  const articles = readdirSync(articlesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(articlesFolder, name), 'utf8'));
  const files = repositoryFiles();
  const problems = articles.length === 0 ? [`no article in ${articlesFolder}`] : copiedRuns(files, articles);
  for (const problem of problems) console.error(problem);
  console.log(`${files.length} files against ${articles.length} articles: ${problems.length} problem(s)`);
  return problems.length > 0 ? 1 : 0;
}

function copiedRuns(files: readonly string[], articles: readonly string[]): string[] {
  // As it is written, and again with pollution repaired, in simplified script, with broken lines joined.
  const forms = [(text: string) => text, (text: string) => toSimplified(repairText(text.replace(lineBreak, '')))];
  const names = properNames();
  const indexes = forms.map((form) => indexRuns(articles.map(form).join('\n')));
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const runs = forms.flatMap((form, at) =>
      runsSharedWith(without(names.map(form), form(text)), indexes[at] ?? indexRuns('')),
    );
    return [...new Set(runs)].map((run) => `${file}: “${run}” is copied from an article; say it in your own words`);
  });
}

function without(names: readonly string[], text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, '\n'), text);
}

/** The files that are, or would be, in the repository; what is not text has no Han characters to share. */
function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const files = [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(file));
  return files.filter((file) => !file.startsWith('node_modules/') && !readFileSync(file).includes(0));
}

/** What the seeds list as a proper name that has to be repeated as it is; the longest first. */
function properNames(): string[] {
  const files = readdirSync('seeds', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const seeds = files.map(
    (name) => parse(readFileSync(join('seeds', name), 'utf8')) as { properNames?: string[] } | null,
  );
  return seeds.flatMap((seed) => seed?.properNames ?? []).toSorted((one, other) => other.length - one.length);
}

process.exitCode = checkArticleText(process.env['ARTICLES_DIR']);
