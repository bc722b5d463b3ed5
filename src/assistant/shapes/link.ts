import { entityRef } from './entity.ts';
import { briefFact } from './fact.ts';
import type { FactView, Ref } from './fact-view.ts';
import { withoutEmpty } from './without-empty.ts';

/** A link, as `linkFields` ask for it. */
export interface LinkView {
  readonly id: string;
  readonly kind: string;
  readonly derivation: string;
  readonly role: string | null;
  readonly status: string | null;
  readonly post: string | null;
  readonly count: number | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly from: Ref;
  readonly to: Ref;
  readonly facts?: readonly FactView[];
}

/** What a link is shown with; `Brief` of fact-fields.ts goes with it. */
export const linkFields = `
fragment LinkFields on Link {
  id kind derivation role status post: title count periodFrom periodTo
  from { id name }
  to { id name }
  facts { ...Brief }
}`;

/** A link as answers show it: which way it leads, its properties, and the facts behind it. */
export function shapeLink({ facts, ...link }: LinkView): Record<string, unknown> {
  const { periodFrom, periodTo } = link;
  return withoutEmpty({
    link: `${entityRef(link.from)} ${link.kind} ${entityRef(link.to)}`,
    id: link.id,
    derivation: link.derivation === 'STATED' ? undefined : link.derivation,
    role: link.role,
    post: link.post,
    status: link.status,
    count: link.count,
    period: periodFrom || periodTo ? `${periodFrom ?? ''}/${periodTo ?? ''}` : undefined,
    facts: facts?.map(briefFact),
  });
}
