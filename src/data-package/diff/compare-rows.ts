import { LIST_DELIMITER } from '../file-names.ts';
import type { FieldDescription, Row } from './package-contents.ts';
import type { FieldChange } from './package-difference.ts';

/** The fields in which two rows differ. Ids that changed are followed; what is derived, or is no field of both, is left out. */
export function compareRows(
  before: Row,
  after: Row,
  { fields, newIds }: { fields: readonly FieldDescription[]; newIds: ReadonlyMap<string, string> },
): FieldChange[] {
  return fields.flatMap(({ name, refersTo, derived }) => {
    const [old, now] = [before[name], after[name]];
    if (old === undefined || now === undefined || derived === true || old === now) return [];
    if (refersTo !== undefined && sameIds(old, now, newIds)) return [];
    return [{ field: name, before: old, after: now }];
  });
}

/** Lists of ids stand in the order of ids, which changes with them. */
function sameIds(before: string, after: string, newIds: ReadonlyMap<string, string>): boolean {
  const followed = before.split(LIST_DELIMITER).map((id) => newIds.get(id) ?? id);
  return followed.toSorted().join(LIST_DELIMITER) === after.split(LIST_DELIMITER).toSorted().join(LIST_DELIMITER);
}
