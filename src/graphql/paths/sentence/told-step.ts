import type { EntityRow } from '../../../store/statements/rows.ts';
import type { LinkView } from '../../links/link-view.ts';

/** A step as a sentence tells it: by its strongest link. */
export interface ToldStep extends Pick<LinkView, 'kind' | 'role' | 'status' | 'count' | 'derivation'> {
  /** Of whom it is told, and what is told of it. */
  readonly subject: EntityRow;
  readonly object: EntityRow;
  /** Whether the link leads from the subject to the object, or the other way. */
  readonly direction: 'OUT' | 'BACK';
  /** The posts held, where it is about posts: all of them, as the source has them. */
  readonly titles: readonly string[];
}

/** The step from an entity along a link; of the others between the same ends, those of its kind are told with it. */
export function toldStep(subject: EntityRow, link: LinkView, links: readonly LinkView[]): ToldStep {
  const { kind, role, status, count, derivation } = link;
  const leadsOut = link.from.id === subject.id;
  const alike = links.filter((one) => one.kind === kind && one.from.id === link.from.id);
  return {
    kind,
    role,
    status,
    count,
    derivation,
    subject,
    object: leadsOut ? link.to : link.from,
    direction: leadsOut ? 'OUT' : 'BACK',
    titles: alike.flatMap(({ title }) => title ?? []),
  };
}

/** The same step told of its other end. */
export function turned(step: ToldStep): ToldStep {
  const { subject, object, direction } = step;
  return { ...step, subject: object, object: subject, direction: direction === 'OUT' ? 'BACK' : 'OUT' };
}
