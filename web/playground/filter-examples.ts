import type { Example } from './example.ts';

/** The examples that have every word of the filter in their number or in a title of either language; all, if it is empty. */
export function filterExamples(examples: readonly Example[], filter: string): readonly Example[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  return examples.filter((example) => {
    const text = searchable(example);
    return words.every((word) => text.includes(word));
  });
}

// `q7` finds q07, and the full-width ｑ１７ finds q17.
function searchable({ number, title }: Example): string {
  const shorter = number.replace(/^q0+/, 'q');
  return folded([number, shorter, title.zh, title.en].join('\n'));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
