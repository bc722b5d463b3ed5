import type { CitationView } from './citation.ts';
import type { PeriodView } from './period.ts';

/** A named thing. */
export interface Ref {
  readonly id: string;
  readonly name: string;
}

/** A figure in short. */
export interface Counted {
  readonly id: string;
  readonly printedAs: string;
  readonly measure?: { readonly key: string; readonly name: string };
  readonly value?: number;
  readonly unit?: string;
  readonly partOf?: Counted | null;
  readonly partOfBasis?: string | null;
}

/** A gap in short. */
interface Missing {
  readonly id: string;
  readonly aspect: string;
  readonly reason: string;
}

/** A fact or an entity that another fact names. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string | null;
  readonly programmes?: readonly Ref[];
  readonly actors?: readonly { readonly role: string; readonly entity: Ref }[];
  readonly honour?: Ref | null;
  readonly about?: Ref;
  readonly printedAs?: string;
  readonly measure?: { readonly key: string; readonly name: string };
  readonly recipients?: readonly Ref[];
  readonly countedFor?: Ref | null;
  readonly doneFor?: readonly Ref[];
  readonly figures?: readonly Counted[];
}

/** A fact of any kind, as the fragments of `fact-fields.ts` ask for it; what its kind has not is left out. */
export interface FactView extends Thing {
  readonly derivation?: string;
  readonly rank?: string;
  readonly rankReason?: string | null;
  readonly scope?: string | null;
  readonly note?: string | null;
  readonly warnings?: readonly string[];
  readonly period?: PeriodView;
  readonly citations: readonly CitationView[];
  readonly value?: number;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly unit?: string;
  readonly precision?: string;
  readonly stage?: string | null;
  readonly statType?: string;
  readonly group?: readonly string[];
  readonly groupNot?: readonly string[];
  readonly levels?: readonly string[];
  readonly siteType?: readonly string[];
  readonly contractType?: readonly string[];
  readonly countedIn?: Thing | null;
  readonly partOf?: Counted | null;
  readonly partOfBasis?: string | null;
  readonly supersedes?: readonly (Counted & {
    readonly rank: string;
    readonly rankReason: string | null;
    readonly citations?: readonly CitationView[];
  })[];
  readonly gaps?: readonly Missing[];
  readonly activityKind?: string;
  readonly status?: string | null;
  readonly theme?: string | null;
  readonly edition?: number | null;
  readonly groups?: readonly string[];
  readonly heldIn?: readonly Ref[];
  readonly family?: string | null;
  readonly conferralLevel?: string | null;
  readonly conferralStatus?: string;
  readonly grantors?: readonly Ref[];
  readonly post?: string;
  readonly holder?: Ref;
  readonly at?: Ref | null;
  readonly affiliation?: string;
  readonly child?: Ref;
  readonly parent?: Ref;
  readonly gapAbout?: Thing;
  readonly aspect?: string;
  readonly reason?: string;
}
