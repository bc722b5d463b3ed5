import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import type { Names } from './names.ts';

/** The filter of programmes that a name, an id or a kind means; none where nothing is given. */
export async function programmeFilter(
  asked: string | undefined,
  names: Names,
): Promise<Record<string, unknown> | undefined> {
  if (asked === undefined) return undefined;
  const kinds: readonly string[] = programmeKind.values;
  if (kinds.includes(asked)) return { kind: [asked] };
  return { id: [await names.entity('programme', asked, ['PROGRAMME'])] };
}
