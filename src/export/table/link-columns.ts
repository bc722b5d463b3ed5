import { actorRole } from '../../model/vocabulary/actor-role.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { ExportedLink } from '../read/exported-link.ts';
import { column, namedOne, worded, type Column } from './column.ts';

type LinkColumn = Column<ExportedLink>;

const own = (name: keyof ExportedLink['link']): LinkColumn => column(name, ({ link }) => link[name]);

/** The links as a table: from whom to whom, of which kind, and the facts from which they are drawn. */
export const linkColumns: readonly LinkColumn[] = [
  own('id'),
  ...worded<ExportedLink>('kind', linkKind, ({ link }) => link.kind),
  ...namedOne<ExportedLink>('source', ({ source }) => source),
  column('sourceType', ({ source }) => source.type),
  ...namedOne<ExportedLink>('target', ({ target }) => target),
  column('targetType', ({ target }) => target.type),
  ...worded<ExportedLink>('role', actorRole, ({ link }) => link.role),
  own('title'),
  own('status'),
  own('count'),
  column('from', ({ link }) => link.periodFrom),
  column('to', ({ link }) => link.periodTo),
  ...worded<ExportedLink>('derivation', derivation, ({ link }) => link.derivation),
  own('facts'),
];
