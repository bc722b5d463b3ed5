import type { ExportedLink } from '../read/exported-link.ts';
import type { EntityRow } from '../../store/statements/rows.ts';

/** A graph or a part of one, as the formats of graphs write it: all nodes, then all links. */
export interface GraphPart {
  readonly version: string;
  /** What is left out, where something is. */
  readonly note?: string | undefined;
  readonly entities: () => AsyncGenerator<readonly EntityRow[]>;
  readonly links: () => AsyncGenerator<readonly ExportedLink[]>;
}
