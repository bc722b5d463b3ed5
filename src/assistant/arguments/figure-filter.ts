import type { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { group } from '../../model/vocabulary/group.ts';
import { precision } from '../../model/vocabulary/precision.ts';
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
  stage: someOf(stage).optional().describe('As PAID, RAISED, APPLIED'),
  stat: someOf(statType).optional().describe('As FLOW, STOCK, CUMULATIVE, ANNUAL'),
  group: someOf(group).optional().describe('As TRUCK_DRIVERS, WOMEN'),
  siteType: someOf(siteType).optional().describe('As OUTDOOR_STATION'),
  precision: someOf(precision).optional().describe('As EXACT, MORE_THAN, NEARLY'),
  derivation: someOf(derivation).optional().describe('As STATED, INFERRED'),
};

/** A choice of figures: arguments left out choose nothing. */
type FigureChoice = z.output<z.ZodObject<typeof figureChoice>>;

/** The filter of figures that a choice means. Names in it become ids. */
export async function figureFilter(asked: FigureChoice, names: Names): Promise<Record<string, unknown>> {
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
    precision: asked.precision,
  };
}
