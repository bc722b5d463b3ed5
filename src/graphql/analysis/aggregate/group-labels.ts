import { KEY_SEPARATOR, type GroupDimension } from '../../../model/grouping.ts';
import { measureId } from '../../../model/measure.ts';
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
import type { Loaders } from '../../loaders/loaders.ts';

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

/** How a key is said in both languages. */
export interface KeyLabels {
  readonly zh: string;
  readonly en: string;
}

const NONE: KeyLabels = { zh: '未载明', en: 'not stated' };

/** The labels of a key: of each of its values, joined. */
export async function labelsOf(context: RequestContext, by: GroupDimension, key: string): Promise<KeyLabels> {
  if (key === '') return NONE;
  const labels = await Promise.all(key.split(KEY_SEPARATOR).map((value) => labelOf(context, by, value)));
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}

/** How a key is named that is an id: of an entity, a source, a measure. */
const readers: Partial<Record<GroupDimension, (loaders: Loaders, value: string) => Promise<KeyLabels | undefined>>> = {
  SOURCE: async (loaders, id) => same((await loaders.sources.byId(id))?.title),
  MEASURE: async (loaders, key) => named(await loaders.measures.byId(measureId(key))),
  SUBJECT: entityLabels,
  PROGRAMME: entityLabels,
  PLACE: entityLabels,
  HONOUR: entityLabels,
};

async function labelOf({ loaders }: RequestContext, by: GroupDimension, value: string): Promise<KeyLabels> {
  const worded = vocabularies[by]?.wording[value] ?? (await readers[by]?.(loaders, value));
  return worded ?? { zh: value, en: value };
}

async function entityLabels(loaders: Loaders, id: string): Promise<KeyLabels | undefined> {
  return named(await loaders.entities.byId(id));
}

function same(text: string | undefined): KeyLabels | undefined {
  return text === undefined ? undefined : { zh: text, en: text };
}

function named(record: { name: string; nameEn: string } | undefined): KeyLabels | undefined {
  return record && { zh: record.name, en: record.nameEn };
}
