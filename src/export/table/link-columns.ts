import { actorRole } from '../../model/vocabulary/actor-role.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { ExportedLinkRow } from '../../store/statements/export.ts';
import { column, namedOne, worded, type Column, type Named } from './column.ts';

type End = ExportedLinkRow['source'];
type LinkColumn = Column<ExportedLinkRow>;

const namedEnd = ([id, , name, nameEn]: End): Named => ({ id, name, nameEn });
const own = (name: keyof ExportedLinkRow['link']): LinkColumn => column(name, ({ link }) => link[name]);

/** The links as a table: from whom to whom, of which kind, and the facts from which they are drawn. */
export const linkColumns: readonly LinkColumn[] = [
  own('id'),
  ...worded<ExportedLinkRow>('kind', linkKind, ({ link }) => link.kind),
  ...namedOne<ExportedLinkRow>('source', ({ source }) => namedEnd(source)),
  column('sourceType', ({ source }) => source[1]),
  ...namedOne<ExportedLinkRow>('target', ({ target }) => namedEnd(target)),
  column('targetType', ({ target }) => target[1]),
  ...worded<ExportedLinkRow>('role', actorRole, ({ link }) => link.role),
  own('title'),
  own('status'),
  own('count'),
  column('from', ({ link }) => link.periodFrom),
  column('to', ({ link }) => link.periodTo),
  ...worded<ExportedLinkRow>('derivation', derivation, ({ link }) => link.derivation),
  own('facts'),
];
