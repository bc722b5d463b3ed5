import type { LinkView } from '../../links/link-view.ts';

/** How a step that no source states is told apart: in brackets after it, or before a sentence that is nothing else. */
export interface Mark {
  readonly zh: string;
  readonly en: string;
  readonly enBefore: string;
}

/** The marks of derivations; what is stated, or read from words, needs none. */
export const marks: Partial<Readonly<Record<LinkView['derivation'], Mark>>> = {
  INFERRED: { zh: '据推断', en: 'inferred', enBefore: 'As inferred' },
  EXTERNAL: { zh: '据外部资料', en: 'from another source', enBefore: 'According to another source' },
  STRUCTURAL: { zh: '按行政层级', en: 'by structure', enBefore: 'By structure' },
};

/** The mark that all steps share; none where they differ, or where there is nothing to mark. */
export function sharedMark(steps: readonly Pick<LinkView, 'derivation'>[]): Mark | undefined {
  const [first] = steps;
  const isShared = steps.every(({ derivation }) => derivation === first?.derivation);
  return first && isShared ? marks[first.derivation] : undefined;
}
