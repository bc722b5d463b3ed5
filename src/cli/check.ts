import { placeFinding } from '../seed/check/rule.ts';
import { examineSeeds } from '../seed/examine-seeds.ts';
import { describeProblem, SeedError } from '../seed/problem.ts';

/** Checks the seeds, prints every problem, and writes nothing. Returns the exit status. */
export function check(seedsFolder: string, articlesFolder: string | undefined): number {
  try {
    const { dataset, errors, warnings } = examineSeeds(seedsFolder, articlesFolder);
    for (const problem of [...errors, ...warnings.map(placeFinding)]) console.log(describeProblem(problem));
    const { entities, facts, sources } = dataset;
    console.log(`${entities.size} entities, ${facts.size} facts, ${sources.size} sources`);
    console.log(`${errors.length} error(s), ${warnings.length} warning(s)`);
    if (!articlesFolder)
      console.log('R1 (anchors), R4 and R13 were not checked: set ARTICLES_DIR to your copies of the articles');
    return errors.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    for (const problem of error.problems) console.log(describeProblem(problem));
    console.log(`${error.problems.length} error(s)`);
    return 1;
  }
}
