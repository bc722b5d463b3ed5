import type { LinkRow } from '../../store/statements/rows.ts';

/** To what a fact leads: an entity or a measure by its names, another fact by its title, where it has one. */
export interface Related {
  readonly relation: string;
  readonly role: string | null;
  readonly basis: string | null;
  readonly target: string;
  readonly name: string | null;
  readonly nameEn: string | null;
}

/** Where a fact is stated. */
export interface Citation {
  readonly id: string;
  readonly anchor: string | null;
  readonly block: number | null;
  readonly sentence: number | null;
  readonly source: string;
  readonly title: string;
}

/** One end of a link. */
export interface LinkEnd {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A link with what stands at both its ends. */
export interface ExportedLink {
  readonly link: Omit<LinkRow, 'start'>;
  readonly source: LinkEnd;
  readonly target: LinkEnd;
}
