import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoreSettings } from '../store/open-store.ts';

const port = z.coerce.number().int().min(0).max(65535);
const positive = z.coerce.number().int().positive();
const folder = z
  .string()
  .refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory(), 'there is no such folder');

/** The folder of the package: seeds and built pages are found from it, wherever the process was started. */
const packageFolder = join(__dirname, '..', '..');

/** Every variable that is read, with its default; the README has the same table, and a test compares the two. */
export const environment = z.object({
  HOST: z.string().default('127.0.0.1').describe('Address to listen on'),
  PORT: port.default(4000).describe('Port to listen on; 0 takes a free one'),
  DATA_DIR: z.string().default(join(packageFolder, '.data')).describe('Folder of the embedded database'),
  SEEDS_DIR: folder.default(join(packageFolder, 'seeds')).describe('Folder of the seeds'),
  ARTICLES_DIR: folder.optional().describe('Folder of your own copies of the articles, for check and verify'),
  NEO4J_URI: z
    .url({ protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/ })
    .optional()
    .describe('Serve from this Neo4j instead'),
  NEO4J_USER: z.string().optional().describe('User of Neo4j; none means no authentication'),
  NEO4J_PASSWORD: z.string().optional().describe('Password of Neo4j'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('Database of Neo4j'),
  LIMITS_DEPTH: positive.default(12).describe('Levels of a query'),
  LIMITS_INTROSPECTION_DEPTH: positive.default(20).describe('Levels of an introspection query'),
  LIMITS_ALIASES: positive.default(30).describe('Aliases, and fields at the root, of a query'),
  LIMITS_COST: positive.default(20_000).describe('Cost of a query, in rows that it could fetch'),
  LIMITS_TOKENS: positive.default(4_000).describe('Tokens of a query'),
  LIMITS_BODY_BYTES: positive.default(256 * 1024).describe('Bytes of a request body'),
  LIMITS_TIMEOUT_MS: positive.default(10_000).describe('Milliseconds a request may take, and a statement in Neo4j'),
});

/** The configuration of a process. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly seedsFolder: string;
  readonly articlesFolder: string | undefined;
  readonly store: StoreSettings;
  readonly limits: Limits;
}

/** What a request may ask for at most. */
export interface Limits {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  /** In rows that could be fetched. */
  readonly cost: number;
  readonly tokens: number;
  readonly bodyBytes: number;
  readonly timeoutMs: number;
}

/** A variable of the environment that cannot be read as meant. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
}

/** Reads and checks the environment once. Throws a `ConfigError` that names all variables that are wrong. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new ConfigError(
      `The environment is not as it should be:\n${read.error.issues.map(describeIssue).join('\n')}`,
    );
  }
  const { data } = read;
  return {
    host: data.HOST,
    port: data.PORT,
    seedsFolder: data.SEEDS_DIR,
    articlesFolder: data.ARTICLES_DIR,
    store: { dataFolder: data.DATA_DIR, timeoutMs: data.LIMITS_TIMEOUT_MS, neo4j: neo4jOf(data) },
    limits: {
      depth: data.LIMITS_DEPTH,
      introspectionDepth: data.LIMITS_INTROSPECTION_DEPTH,
      aliases: data.LIMITS_ALIASES,
      cost: data.LIMITS_COST,
      tokens: data.LIMITS_TOKENS,
      bodyBytes: data.LIMITS_BODY_BYTES,
      timeoutMs: data.LIMITS_TIMEOUT_MS,
    },
  };
}

function describeIssue({ path: [name = ''], message }: z.core.$ZodIssue): string {
  const variable = environment.shape[name as keyof typeof environment.shape];
  return `  ${String(name)}: ${message}. ${variable.description}`;
}

function neo4jOf(data: z.infer<typeof environment>): StoreSettings['neo4j'] {
  if (data.NEO4J_URI === undefined) return undefined;
  return {
    uri: data.NEO4J_URI,
    user: data.NEO4J_USER,
    password: data.NEO4J_PASSWORD,
    database: data.NEO4J_DATABASE,
    timeoutMs: data.LIMITS_TIMEOUT_MS,
  };
}
