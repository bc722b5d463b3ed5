import { z } from 'zod';
import type { Tool } from './tool.ts';

/** A tool as `tools/list` says it. */
export interface ListedTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly type: 'object'; readonly [key: string]: unknown };
  readonly annotations: { readonly readOnlyHint: true };
}

/** A tool as a client is told of it: what its arguments are, without what every JSON schema says. */
export function listedTool({ name, description, arguments: asked }: Tool): ListedTool {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(asked, { io: 'input', target: 'draft-7' });
  return {
    name,
    description,
    inputSchema: { ...(withoutLimits(schema) as object), type: 'object' },
    annotations: { readOnlyHint: true },
  };
}

const limits = new Set(['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern']);

/** A schema without the limits of its values: whoever breaks one is told, and few do. */
function withoutLimits(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(limits.has(key) && typeof value !== 'object'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutLimits(value)]));
}
