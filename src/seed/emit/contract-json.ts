const WIDTH = 120;

/** A contract as text, always the same and as Prettier would write it: keys sorted, lists in one line where they fit. */
export function contractJson(contract: unknown): string {
  return `${write(contract, '', 0)}\n`;
}

/** `taken` is what stands before the value in its line, and the comma that may follow it. */
function write(value: unknown, indent: string, taken: number): string {
  if (Array.isArray(value)) return writeList(value, indent, taken);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => {
      const name = `${inner}${JSON.stringify(key)}: `;
      return `${name}${write(one, inner, widthOf(name) + 1)}`;
    });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

function writeList(list: readonly unknown[], indent: string, taken: number): string {
  if (list.length === 0) return '[]';
  const inner = `${indent}  `;
  const items = list.map((item) => write(item, inner, inner.length + 1));
  const line = `[${items.join(', ')}]`;
  if (!line.includes('\n') && taken + widthOf(line) <= WIDTH) return line;
  return `[\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}]`;
}

/** Columns of a terminal: a Han character and its punctuation take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width +
      (/[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1),
    0,
  );
}
