import { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { defineStatement } from '../statement.ts';
import { after, branch, first } from './filter.ts';

const texts = z.array(z.string());
const text = z.string().nullable();
const whole = z.number().int();

/** The ids on pages of lists. */
export const idsOnPages = defineStatement({
  file: 'export/ids-on-pages.cypher',
  parameters: z.object({ pages: texts }),
  row: z.strictObject({ list: z.string(), number: whole, ids: texts }),
});

/** Which of some records match a filter. */
export const matchingIds = defineStatement({
  file: 'export/matching-ids.cypher',
  parameters: z.object({ ids: texts, branches: z.array(branch) }),
  row: z.strictObject({ id: z.string() }),
});

const ids = z.object({ ids: texts });
const recordText = z.strictObject({ id: z.string(), record: z.string() });
/** A record as the text that `store/records` reads. */
export type RecordText = z.infer<typeof recordText>;

/** The records of facts. */
export const factRecords = defineStatement({ file: 'export/fact-records.cypher', parameters: ids, row: recordText });

/** The records of entities. */
export const entityRecords = defineStatement({
  file: 'export/entity-records.cypher',
  parameters: ids,
  row: recordText,
});

const end = [z.string(), z.string(), z.string(), z.string()] as const;
const link = z
  .tuple([
    whole,
    z.string(),
    linkKind.schema,
    text,
    text,
    text,
    whole.nullable(),
    derivation.schema,
    texts,
    text,
    text,
    ...end,
    ...end,
  ])
  .describe(
    'Position, id, kind, role, title, status, count, derivation, facts, from, to; of both ends the id, type, Chinese and English name',
  );

/** The links that lead out of entities. */
export const linksOfEntities = defineStatement({
  file: 'export/links-of-entities.cypher',
  parameters: z.object({ ids: texts, kinds: texts, derivations: texts, after, first }),
  row: z.strictObject({ link }),
});
