import { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { group } from '../../model/vocabulary/group.ts';
import { siteType } from '../../model/vocabulary/site-type.ts';
import { stage } from '../../model/vocabulary/stage.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { day, name, names, someOf } from './fields.ts';
import type { Names } from './names.ts';
import { programmeFilter } from './programme-filter.ts';

/** By what figures are chosen, wherever a tool chooses figures. */
export const figureChoice = {
  about: names.optional().describe('Of whom: unions …'),
  measure: names.optional().describe('As aid.amount'),
  programme: name.optional().describe('Name, id or kind, as MUTUAL_MEDICAL_AID'),
  in: name.optional().describe('Place'),
  source: name.optional().describe('As src-002'),
  from: day.optional(),
  to: day.optional(),
  stage: someOf(stage).optional(),
  stat: someOf(statType).optional(),
  group: someOf(group).optional(),
  siteType: someOf(siteType).optional(),
  derivation: someOf(derivation).optional(),
};

const choice = z.object(figureChoice);

/** The filter of figures that a choice means. Names in it become ids. */
export async function figureFilter(asked: z.output<typeof choice>, names: Names): Promise<Record<string, unknown>> {
  const { from, to } = asked;
  const about = await names.entities('about', asked.about);
  return {
    about: about && { id: about },
    measure: await names.measures('measure', asked.measure),
    programme: await programmeFilter(asked.programme, names),
    in: asked.in && (await names.entity('in', asked.in, ['PLACE'])),
    statedIn: await names.source('source', asked.source),
    period: from || to ? { gte: from, lte: to } : undefined,
    stage: asked.stage,
    statType: asked.stat,
    group: asked.group,
    siteType: asked.siteType,
    derivation: asked.derivation,
  };
}
