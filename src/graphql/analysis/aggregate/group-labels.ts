import { KEY_SEPARATOR, type GroupDimension } from '../../../model/grouping.ts';
import type { Vocabulary } from '../../../model/define-vocabulary.ts';
import { conferralStatus } from '../../../model/vocabulary/conferral-status.ts';
import { contractType } from '../../../model/vocabulary/contract-type.ts';
import { derivation } from '../../../model/vocabulary/derivation.ts';
import { group } from '../../../model/vocabulary/group.ts';
import { honourFamily } from '../../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../../model/vocabulary/honour-target.ts';
import { level } from '../../../model/vocabulary/level.ts';
import { precision } from '../../../model/vocabulary/precision.ts';
import { scope } from '../../../model/vocabulary/scope.ts';
import { siteType } from '../../../model/vocabulary/site-type.ts';
import { stage } from '../../../model/vocabulary/stage.ts';
import { statType } from '../../../model/vocabulary/stat-type.ts';
import { unit } from '../../../model/vocabulary/unit.ts';
import type { RequestContext } from '../../context.ts';
import { namesOf, type Names } from '../../loaders/names-of.ts';

/** The dimensions whose keys are values of a vocabulary. */
const vocabularies: Partial<Record<GroupDimension, Vocabulary>> = {
  UNIT: unit,
  GROUP: group,
  LEVEL: level,
  SITE_TYPE: siteType,
  CONTRACT_TYPE: contractType,
  STAGE: stage,
  STAT_TYPE: statType,
  SCOPE: scope,
  PRECISION: precision,
  DERIVATION: derivation,
  FAMILY: honourFamily,
  TARGET: honourTarget,
  STATUS: conferralStatus,
};

const NONE: Names = { zh: '未载明', en: 'not stated' };

/** The labels of a key: of each of its values, joined. */
export async function labelsOf(context: RequestContext, by: GroupDimension, key: string): Promise<Names> {
  if (key === '') return NONE;
  const labels = await Promise.all(key.split(KEY_SEPARATOR).map((value) => labelOf(context, by, value)));
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}

/** The dimensions whose keys are ids, or keys of measures. */
const named: Partial<Record<GroupDimension, 'ENTITY' | 'SOURCE' | 'MEASURE'>> = {
  SOURCE: 'SOURCE',
  MEASURE: 'MEASURE',
  SUBJECT: 'ENTITY',
  PROGRAMME: 'ENTITY',
  PLACE: 'ENTITY',
  HONOUR: 'ENTITY',
};

async function labelOf({ loaders }: RequestContext, by: GroupDimension, value: string): Promise<Names> {
  const what = named[by];
  const worded = vocabularies[by]?.wording[value] ?? (what && (await namesOf(loaders, what, value)));
  return worded ?? { zh: value, en: value };
}
