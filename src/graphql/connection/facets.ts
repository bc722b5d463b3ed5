import { additivity } from '../../model/vocabulary/additivity.ts';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { activityStatus } from '../../model/vocabulary/activity-status.ts';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { group } from '../../model/vocabulary/group.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import type { Vocabulary } from '../../model/define-vocabulary.ts';
import type { ListedType } from '../../model/lists.ts';
import { organisationKind } from '../../model/vocabulary/organisation-kind.ts';
import { placeKind } from '../../model/vocabulary/place-kind.ts';
import { precision } from '../../model/vocabulary/precision.ts';
import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import { scope } from '../../model/vocabulary/scope.ts';
import { siteType } from '../../model/vocabulary/site-type.ts';
import { sourceKind } from '../../model/vocabulary/source-kind.ts';
import { stage } from '../../model/vocabulary/stage.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { unionForm } from '../../model/vocabulary/union-form.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import { unit } from '../../model/vocabulary/unit.ts';

/** What a list can be counted by: the terms it reads, and the vocabulary that words them. No vocabulary: values are ids, or speak for themselves. */
interface FacetDefinition {
  readonly prefixes: readonly string[];
  readonly vocabulary?: Vocabulary | Partial<Record<ListedType, Vocabulary>>;
}

const kinds: Partial<Record<ListedType, Vocabulary>> = {
  Organisation: organisationKind,
  Programme: programmeKind,
  Place: placeKind,
  Activity: activityKind,
  Source: sourceKind,
};

/** Everything a list can be counted by. A wider value counts what its narrower ones count. */
export const facetDefinitions = {
  ADDITIVITY: { prefixes: ['additivity:'], vocabulary: additivity },
  DERIVATION: { prefixes: ['derivation:'], vocabulary: derivation },
  FAMILY: { prefixes: ['family:'], vocabulary: honourFamily },
  FORM: { prefixes: ['form:'], vocabulary: unionForm },
  GROUP: { prefixes: ['group:'], vocabulary: group },
  HONOUR: { prefixes: ['honour:', 'received:'] },
  KIND: { prefixes: ['kind:'], vocabulary: kinds },
  LEVEL: { prefixes: ['level:'], vocabulary: { Union: unionLevel, Honour: level, Conferral: level, Figure: level } },
  MEASURE: { prefixes: ['measure:'] },
  PARENT: { prefixes: ['parent:', 'partOf:'] },
  PLACE: { prefixes: ['in:'] },
  PRECISION: { prefixes: ['precision:'], vocabulary: precision },
  PROGRAMME: { prefixes: ['programme:', 'ran:'] },
  PUBLISHER: { prefixes: ['publisher:'] },
  REASON: { prefixes: ['reason:'], vocabulary: gapReason },
  SCOPE: { prefixes: ['scope:'], vocabulary: scope },
  SITE_TYPE: { prefixes: ['siteType:'], vocabulary: siteType },
  SOURCE: { prefixes: ['statedIn:'] },
  STAGE: { prefixes: ['stage:'], vocabulary: stage },
  STATUS: {
    prefixes: ['status:'],
    vocabulary: { Activity: activityStatus, Conferral: conferralStatus, Figure: conferralStatus },
  },
  STAT_TYPE: { prefixes: ['statType:'], vocabulary: statType },
  SUBJECT: { prefixes: ['about:'] },
  SUPERIOR: { prefixes: ['superior:'] },
  TARGET: { prefixes: ['target:'], vocabulary: honourTarget },
  THEME: { prefixes: ['theme:'] },
  UNION: { prefixes: ['ranBy:', 'by:'] },
  UNIT: { prefixes: ['unit:'], vocabulary: unit },
  YEAR: { prefixes: ['year:'] },
} satisfies Record<string, FacetDefinition>;

/** The name of a facet. */
export type FacetName = keyof typeof facetDefinitions;

/** How often one value occurs in a list. */
export interface FacetValue {
  readonly value: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly count: number;
}

/** The values of a list by one facet, most frequent first. */
export interface Facet {
  readonly by: FacetName;
  readonly values: readonly FacetValue[];
}

/** The vocabulary that words the values of a facet in lists of a type. */
export function facetVocabulary(name: FacetName, type: ListedType): Vocabulary | undefined {
  const { vocabulary } = facetDefinitions[name] as FacetDefinition;
  if (vocabulary === undefined) return undefined;
  return 'wording' in vocabulary
    ? (vocabulary as Vocabulary)
    : (vocabulary as Partial<Record<ListedType, Vocabulary>>)[type];
}
