#!/usr/bin/env node
import { type Config, readConfig } from '../server/config.ts';
import { explainFailure } from './explain-failure.ts';

/** One command of the command line: what it does, and how. It answers the exit status. */
interface Command {
  readonly usage: string;
  readonly run: (config: Config, given: string[]) => Promise<number>;
  /** The exit status where it cannot do its work; 1 unless said. */
  readonly trouble?: number;
}

const done = 0;
const failed = 1;

// Each command loads only what it needs: `serve` must be up at once.
const commands: Record<string, Command> = {
  serve: {
    usage: 'serve                                  serve the graph over HTTP',
    run: async (config) => (await import('./serve.ts')).serve(config).then(() => done),
  },
  mcp: {
    usage: 'mcp                                    serve the tools of an assistant over standard input and output',
    run: async (config) => (await import('./mcp.ts')).runMcp(config).then(() => done),
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
  export: {
    usage: 'export <what> [--format csv] [--out file]  write a list, an aggregate, a neighbourhood or the graph',
    run: async (config, given) => (await import('./export.ts')).runExport(config, given),
  },
  ask: {
    usage: 'ask [<question id or GraphQL>]         answer a saved question or any query, as a table or as JSON',
    run: async (config, given) => (await import('./ask.ts')).runAsk(config, given),
  },
  pack: {
    usage: 'pack [--out folder]                    write the whole dataset as a versioned folder, with checksums',
    run: async (config, given) => (await import('./pack.ts')).runPack(config, given),
  },
  diff: {
    usage: 'diff <package> <package>               say what came, went and changed; status 0, 1, or 2 for trouble',
    run: async (_config, given) => (await import('./diff.ts')).runDiff(given),
    trouble: 2,
  },
  emit: {
    usage: 'emit [folder]                          write the contracts of schema/ that follow from the code',
    run: async (_config, given) => (await import('./emit.ts')).runEmit(given),
  },
};

async function main(): Promise<number> {
  const [name = 'help', ...given] = process.argv.slice(2);
  const command = commandNamed(name);
  if (command === undefined) return help(name);
  if (!command.usage.includes('<') && !command.usage.includes('[') && given.length > 0) {
    console.error(
      `gonghui ${name} takes no arguments, and ${given.join(' ')} was given. The environment configures it`,
    );
    return failed;
  }
  return command.run(readConfig(process.env), given);
}

function commandNamed(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

function help(asked: string): number {
  const isWanted = asked === 'help' || asked === '--help';
  const usage = ['Usage: gonghui <command>', ...Object.values(commands).map((one) => `  gonghui ${one.usage}`)].join(
    '\n',
  );
  if (isWanted) console.log(usage);
  else console.error(`There is no command ${asked}.\n${usage}`);
  return isWanted ? done : failed;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    explainFailure(error);
    process.exit(commandNamed(process.argv[2] ?? '')?.trouble ?? failed);
  },
);
