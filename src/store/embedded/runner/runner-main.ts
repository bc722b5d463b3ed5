import type { GrafeoDB } from '@grafeo-db/js';
import { loadEngine } from '../engine.ts';
import type { RunnerAnswer, RunnerQuestion } from './messages.ts';

// A process of its own, for what can only be stopped by ending a process: it reads the file it is given and asks nothing else.

const path = process.argv[2] ?? '';
let database: GrafeoDB | undefined;

async function answer({ text, parameters }: RunnerQuestion): Promise<RunnerAnswer> {
  try {
    database ??= loadEngine().openReadOnly(path);
  } catch (error) {
    return { failed: 'OPENING', message: (error as Error).message };
  }
  try {
    const result = await database.executeCypher(text, parameters);
    return { rows: result.toArray() };
  } catch (error) {
    return { failed: 'READING', message: (error as Error).message };
  }
}

process.on('message', (question: RunnerQuestion) => void answer(question).then((said) => process.send?.(said)));
// Whoever started it is gone. An orderly end would wait for the engine's threads.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Ctrl-C goes to all processes of a terminal; the server ends its runners itself.
process.on('SIGINT', () => undefined);
