import type { LinkRow } from '../../store/statements/rows.ts';

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
