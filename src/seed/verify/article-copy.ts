import type { Dataset } from '../assemble/dataset.ts';

/** A reader's copy of an article, with the source of the seeds whose hash it has. */
export interface ArticleCopy {
  readonly dataset: Dataset;
  readonly source: Dataset['sources'] extends Map<string, infer Source> ? Source : never;
  readonly text: string;
}
