import { parseArgs } from 'node:util';
import { article, type ArticleFolder } from '../seed/article/article.ts';
import { ArticleError } from '../seed/article/article-error.ts';
import { describeProblem, SeedError } from '../seed/problem.ts';

const USAGE = 'usage: gonghui article <file.txt> --id 005 [--seeds seeds]';

/** Makes the folder of a new article, and prints what to do next. Returns the exit status. */
export function runArticle(args: readonly string[]): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') return refuse(asked, USAGE);
  try {
    report(asked.file, article(asked.file, asked));
    return 0;
  } catch (error) {
    if (error instanceof ArticleError) return refuse(error.message);
    if (error instanceof SeedError) return refuse(...error.problems.map(describeProblem), 'Mend the seeds first');
    throw error;
  }
}

function readArguments(args: readonly string[]): { file: string; id: string; seedsFolder: string } | string {
  try {
    const options = { id: { type: 'string' }, seeds: { type: 'string', default: 'seeds' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined) return 'which article? Name its text file';
    if (more.length > 0) return `one article at a time: ${more.join(' ')} is left over`;
    if (values.id === undefined) return 'under which id? Give --id, the name of its folder below seeds/articles';
    return { file, id: values.id, seedsFolder: values.seeds };
  } catch (error) {
    return (error as Error).message;
  }
}

function report(file: string, { folder, passages, mentions, undecided }: ArticleFolder): void {
  console.log(`${folder}: ${passages} passages, mentions of ${mentions} known names, ${undecided} names to decide`);
  console.log('Next:');
  console.log(
    '  1. source.yaml: correct title and roles; add publisher, dates and subject as far as the article shows them',
  );
  console.log(
    '  2. facts.yaml: check the mentions, decide the names that are asked there, then go sentence by sentence',
  );
  console.log('  3. entities.yaml: who and what is not in the seeds yet');
  console.log(`  4. npx gonghui check, and npx gonghui verify ${file}`);
}

function refuse(...lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
