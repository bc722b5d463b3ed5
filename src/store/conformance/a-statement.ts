import { z } from 'zod';
import type { Statement } from '../statement.ts';

/** A statement of a test. */
export function aStatement(text: string): Statement<object, Record<string, unknown>> {
  return { file: 'a/file.cypher', text, parameters: z.object({}), row: z.any() };
}

/** A statement of a test that scans. */
export function aScan(text: string): Statement<object, Record<string, unknown>> {
  return { ...aStatement(text), scans: true };
}

/** A statement that runs for minutes, in little memory, on both engines. */
export const endless = aScan(
  'UNWIND range(1, 1000000) AS row WITH row WHERE any(x IN range(1, 5000) WHERE x < 0) RETURN count(*) AS count',
);
