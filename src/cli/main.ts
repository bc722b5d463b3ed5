#!/usr/bin/env node
import { ConfigError, readConfig, type Config } from '../server/config.ts';
import { describeProblem, SeedError } from '../seed/problem.ts';
import { StoreError } from '../store/errors.ts';

/** One command of the command line: what it does, and how. It answers the exit status. */
interface Command {
  readonly usage: string;
  readonly run: (config: Config, given: string[]) => Promise<number>;
}

const done = 0;
const failed = 1;

// Each command loads only what it needs: `serve` must be up at once.
const commands: Record<string, Command> = {
  serve: {
    usage: 'serve                                  serve the graph over HTTP',
    run: async (config) => (await import('./serve.ts')).serve(config).then(() => done),
  },
  load: {
    usage: 'load                                   check the seeds, then replace the graph, all or nothing',
    run: async (config) => (await import('./load.ts')).load(config).then(() => done),
  },
  check: {
    usage: 'check                                  report all problems of the seeds; write nothing',
    run: async ({ seedsFolder, articlesFolder }) => (await import('./check.ts')).check(seedsFolder, articlesFolder),
  },
  article: {
    usage: 'article <file.txt> --id <id>           make the folder of a new article',
    run: async ({ seedsFolder }, given) =>
      (await import('./article.ts')).runArticle(['--seeds', seedsFolder, ...given]),
  },
  verify: {
    usage: 'verify <file.txt>…                     check locators, hashes and anchors against your own copy',
    run: async ({ seedsFolder }, given) => (await import('./verify.ts')).runVerify(['--seeds', seedsFolder, ...given]),
  },
  emit: {
    usage: 'emit [folder]                          write the contracts of schema/ that follow from the code',
    run: async (_config, given) => (await import('./emit.ts')).runEmit(given),
  },
};

async function main(): Promise<number> {
  const [name = '', ...given] = process.argv.slice(2);
  const command = commands[name];
  if (command === undefined) {
    console.log(
      ['Usage: gonghui <command>', ...Object.values(commands).map(({ usage }) => `  gonghui ${usage}`)].join('\n'),
    );
    return name === '' || name === 'help' || name === '--help' ? done : failed;
  }
  return command.run(readConfig(process.env), given);
}

/** What went wrong, said so that it can be mended; a stack trace only for faults of our own. */
function explain(error: unknown): void {
  if (error instanceof SeedError) {
    for (const problem of error.problems) console.error(describeProblem(problem));
    console.error(`${error.problems.length} error(s); nothing was written`);
  } else if (error instanceof StoreError || error instanceof ConfigError) {
    console.error(`${error.code} ${error.message}`);
  } else if (isPortInUse(error)) {
    console.error(`PORT_IN_USE ${error.message}. Set PORT to another, or end the process that has it`);
  } else {
    console.error(error);
  }
}

function isPortInUse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    explain(error);
    process.exit(failed);
  },
);
