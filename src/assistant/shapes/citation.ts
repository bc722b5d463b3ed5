/** Where a fact is stated, as `citedFields` ask for it. */
export interface CitationView {
  readonly source: { readonly id: string };
  readonly passage: { readonly block: number; readonly sentence: number; readonly role?: string } | null;
  readonly anchor?: string | null;
}

/** A citation in one text: source, block and sentence, the printed form to look for there: src-002 26.4 «1324.6万元». */
export function cite({ source, passage, anchor }: CitationView): string {
  const place = passage ? ` ${passage.block}.${passage.sentence}` : '';
  const role = passage?.role !== undefined && passage.role !== 'BODY' ? ` ${passage.role}` : '';
  return `${source.id}${place}${role}${anchor ? ` «${anchor}»` : ''}`;
}
