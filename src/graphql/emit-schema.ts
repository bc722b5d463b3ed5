import { printSchema } from 'graphql';
import { buildGraphSchema } from './schema.ts';

/** The contract of the API as it is committed: the SDL, sorted. */
export function emitSchema(): string {
  return `${printSchema(buildGraphSchema())}\n`;
}
