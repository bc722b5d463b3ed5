import { measureId } from '../../model/measure.ts';
import type { EntityRow, MeasureRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';

/** The most measures, and the most subjects, that one matrix may have. */
const MOST = 50;

/** What a matrix is made of. */
export interface Axes {
  readonly measures: readonly MeasureRow[];
  readonly subjects: readonly EntityRow[];
}

/** The measures of given keys and the entities of given ids, each once. Throws BAD_USER_INPUT that names everything unknown at once. */
export async function readAxes({ loaders }: RequestContext, keys: string[], ids: string[]): Promise<Axes> {
  const asked = { measures: [...new Set(keys)], subjects: [...new Set(ids)] };
  refuseTooMany(asked);
  const [measures, subjects] = await Promise.all([
    Promise.all(asked.measures.map((key) => loaders.measures.byId(measureId(key)))),
    Promise.all(asked.subjects.map((id) => loaders.entities.byId(id))),
  ]);
  refuseUnknown({
    measures: asked.measures.filter((key, place) => measures[place]?.key !== key),
    subjects: asked.subjects.filter((_id, place) => subjects[place] === undefined),
  });
  return { measures: measures.filter(isThere), subjects: subjects.filter(isThere) };
}

function isThere<Row>(row: Row | undefined): row is Row {
  return row !== undefined;
}

type Asked = Readonly<Record<'measures' | 'subjects', readonly string[]>>;

function refuseTooMany(asked: Asked): void {
  const tooMany = Object.entries(asked).filter(([, all]) => all.length > MOST);
  if (tooMany.length === 0) return;
  const counts = tooMany.map(([argument, all]) => `${argument}: ${all.length} were asked, ${MOST} are allowed`);
  throw badInput(`${counts.join('; ')}. Ask for several matrices`, { allowed: MOST });
}

function refuseUnknown(unknown: Asked): void {
  const { measures, subjects } = unknown;
  const parts = [
    ...(measures.length > 0 ? [`measures: no measure has the key ${measures.join(', ')} (keys read aid.amount)`] : []),
    ...(subjects.length > 0 ? [`subjects: no entity has the id ${subjects.join(', ')}`] : []),
  ];
  if (parts.length > 0) throw badInput(parts.join('; '), { unknown });
}
