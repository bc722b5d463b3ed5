import { z } from 'zod';
import { defineStatement, type Statement } from '../statement.ts';
import { after, filterKey, first, index, placed } from './filter.ts';
import { entityRow, factRow, measureRow, sourceRow } from './rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const place = z.strictObject({ index, position: z.number().int(), page: z.string(), offset: z.number().int() });
/** Places of lists, as every statement takes them that reads by position. */
export const places = z.object({ places: z.array(place) });
const pageKey = filterKey.extend({ order: z.number().int(), after });
/** Filtered pages, as every statement takes them that reads by filter. */
export const pages = z.object({ keys: z.array(pageKey), first });

/** One place of a list that a page asks for. */
export type ListPlace = z.infer<typeof place>;

/** One filtered page that is asked for. */
export type FilteredPageKey = z.infer<typeof pageKey>;

/** A row of a list: the record, and where it stands. */
export interface PlacedRow<Row> {
  readonly index: number;
  readonly position: number;
  readonly orderKey: string;
  readonly node: Row;
}

/** The three ways to read records of one family: by id, by place in a list, by filter. */
export interface Family<Row> {
  readonly byId: Statement<z.infer<typeof ids>, { node: Row }>;
  readonly byPosition: Statement<z.infer<typeof places>, PlacedRow<Row>>;
  readonly byFilter: Statement<z.infer<typeof pages>, PlacedRow<Row>>;
}

function defineFamily<Row>(folder: string, name: string, row: z.ZodType<Row>): Family<Row> {
  const placedRow = z.strictObject({ ...placed, node: row }) as unknown as z.ZodType<PlacedRow<Row>>;
  return {
    byId: defineStatement({
      file: `${folder}/${name}-by-id.cypher`,
      parameters: ids,
      row: z.strictObject({ node: row }) as unknown as z.ZodType<{ node: Row }>,
    }),
    byPosition: defineStatement({ file: `${folder}/${name}-by-position.cypher`, parameters: places, row: placedRow }),
    byFilter: defineStatement({
      file: `${folder}/${name}-by-filter.cypher`,
      parameters: pages,
      row: placedRow,
      scans: true,
    }),
  };
}

/** Entities of all kinds. */
export const entities = defineFamily('entities', 'entities', entityRow);
/** Facts of all kinds. */
export const facts = defineFamily('facts', 'facts', factRow);
/** Sources. */
export const sources = defineFamily('evidence', 'sources', sourceRow);
/** Measures. */
export const measures = defineFamily('measures', 'measures', measureRow);
