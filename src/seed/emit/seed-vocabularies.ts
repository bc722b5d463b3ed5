import type { Vocabulary } from '../../model/define-vocabulary.ts';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { activityStatus } from '../../model/vocabulary/activity-status.ts';
import { additivity } from '../../model/vocabulary/additivity.ts';
import { affiliationKind } from '../../model/vocabulary/affiliation-kind.ts';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { contractType } from '../../model/vocabulary/contract-type.ts';
import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { group } from '../../model/vocabulary/group.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import { mentionRule } from '../../model/vocabulary/mention-rule.ts';
import { organisationKind } from '../../model/vocabulary/organisation-kind.ts';
import { partBasis } from '../../model/vocabulary/part-basis.ts';
import { passageRole } from '../../model/vocabulary/passage-role.ts';
import { placeKind } from '../../model/vocabulary/place-kind.ts';
import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import { rankReason } from '../../model/vocabulary/rank-reason.ts';
import { rank } from '../../model/vocabulary/rank.ts';
import { scope } from '../../model/vocabulary/scope.ts';
import { siteType } from '../../model/vocabulary/site-type.ts';
import { sourceKind } from '../../model/vocabulary/source-kind.ts';
import { stage } from '../../model/vocabulary/stage.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { unionForm } from '../../model/vocabulary/union-form.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import { unit } from '../../model/vocabulary/unit.ts';

/** The vocabularies whose values stand in seed files; an editor explains each value. */
export const seedVocabularies: readonly Vocabulary[] = [
  activityKind,
  activityStatus,
  additivity,
  affiliationKind,
  conferralStatus,
  contractType,
  dateBasis,
  derivation,
  gapReason,
  group,
  honourFamily,
  honourTarget,
  level,
  mentionRule,
  organisationKind,
  partBasis,
  passageRole,
  placeKind,
  programmeKind,
  rank,
  rankReason,
  scope,
  siteType,
  sourceKind,
  stage,
  statType,
  unionForm,
  unionLevel,
  unit,
];
