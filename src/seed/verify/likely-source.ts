import { passagesOf } from '../../text/passages/passages-of.ts';
import { sha256Of } from '../../text/passages/sha256-of.ts';
import type { Dataset } from '../assemble/dataset.ts';

/** What to do with a file that is a changed copy of an article; nothing if it shares no passage with any. */
export function likelySource({ sources, passages }: Dataset, text: string): string | undefined {
  const variant = [...sources.values()].find(({ sha256 }) => variantsOf(text).some((one) => sha256Of(one) === sha256));
  if (variant) return `It is ${variant.id} but for line ends or a byte order mark: verify the file as it was captured`;
  const hashes = new Set(passagesOf(text).map(({ start, end }) => sha256Of(text.slice(start, end))));
  const shared = new Map<string, number>();
  for (const { source, sha256 } of passages.values()) {
    if (hashes.has(sha256)) shared.set(source, (shared.get(source) ?? 0) + 1);
  }
  const [best] = [...shared].toSorted(([, one], [, other]) => other - one);
  if (best === undefined) return undefined;
  return `It looks like a changed copy of ${best[0]}, with which it shares ${best[1]} passages: verify the file as it was captured`;
}

function variantsOf(text: string): string[] {
  const unix = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const endings = [unix, unix.trimEnd(), `${unix.trimEnd()}\n`];
  return endings.flatMap((one) => [one, one.replaceAll('\n', '\r\n')]).flatMap((one) => [one, `\uFEFF${one}`]);
}
