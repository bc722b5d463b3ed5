import { z } from 'zod';
import { defineStatement } from '../statement.ts';
import { after, first, index, placed, relatedKey } from './filter.ts';
import { entityRow, linkRow } from './rows.ts';

const direction = z.enum(['IN', 'OUT', 'BOTH']);
const along = { kinds: z.array(z.string()), direction };
const linkedKey = relatedKey.extend(along);
const linksKey = z.strictObject({
  index,
  id: z.string(),
  kinds: z.array(z.string()),
  direction,
  derivations: z.array(z.string()).nullable(),
});
const depthKey = relatedKey.extend({ depth: z.number().int().min(1).max(8) });
const counted = z.strictObject({ index, count: z.number().int() });
const facet = z.strictObject({ index, term: z.string(), count: z.number().int() });
const linkWithEnds = { link: linkRow, near: entityRow, far: entityRow };
const linkedRow = z.strictObject({ ...placed, node: entityRow, links: z.array(linkRow) });
const reachedRow = z.strictObject({ ...placed, node: entityRow });

/** The entities at the other end of links of given kinds, each once. */
export const linkedEntities = defineStatement({
  file: 'links/linked-entities.cypher',
  parameters: z.object({ keys: z.array(linkedKey), first }),
  row: linkedRow,
});

/** How many entities stand at the other end of links of given kinds. */
export const countLinkedEntities = defineStatement({
  file: 'links/count-linked-entities.cypher',
  parameters: z.object({ keys: z.array(linkedKey) }),
  row: counted,
});

/** Facets over the entities at the other end of links. */
export const facetsOfLinkedEntities = defineStatement({
  file: 'links/facets-of-linked-entities.cypher',
  parameters: z.object({ keys: z.array(linkedKey.extend({ prefixes: z.array(z.string()) })) }),
  row: facet,
});

/** The links of an entity, in the order of links. */
export const linksOfEntity = defineStatement({
  file: 'links/links-of-entity.cypher',
  parameters: z.object({ keys: z.array(linksKey.extend({ after })), first }),
  row: z.strictObject({ index, position: z.number().int(), ...linkWithEnds }),
});

/** How many links of each kind an entity has, by direction. */
export const linkCounts = defineStatement({
  file: 'links/link-counts.cypher',
  parameters: z.object({ keys: z.array(linksKey) }),
  row: z.strictObject({ index, kind: z.string(), outgoing: z.boolean(), count: z.number().int() }),
});

/** Links by their ids. */
export const linksBetween = defineStatement({
  file: 'links/links-between.cypher',
  parameters: z.object({ keys: z.array(z.strictObject({ id: z.string(), from: z.string(), to: z.string() })) }),
  row: z.strictObject({ id: z.string(), ...linkWithEnds }),
});

/** The whole chain of unions above a union. */
export const superiorsOf = defineStatement({
  file: 'links/superiors-of.cypher',
  parameters: z.object({ keys: z.array(z.strictObject({ index, id: z.string() })) }),
  row: z.strictObject({ index, distance: z.number().int(), node: entityRow }),
});

/** The unions below a union, down to a depth. */
export const subordinatesOf = defineStatement({
  file: 'links/subordinates-of.cypher',
  parameters: z.object({ keys: z.array(depthKey), first }),
  row: reachedRow,
  scans: true,
});

/** How many unions are below a union, down to a depth. */
export const countSubordinatesOf = defineStatement({
  file: 'links/count-subordinates-of.cypher',
  parameters: z.object({ keys: z.array(depthKey) }),
  row: counted,
  scans: true,
});

/** The entities that lie in a place, down to a depth. */
export const entitiesWithin = defineStatement({
  file: 'links/entities-within.cypher',
  parameters: z.object({ keys: z.array(depthKey), first }),
  row: reachedRow,
  scans: true,
});

/** How many entities lie in a place, down to a depth. */
export const countEntitiesWithin = defineStatement({
  file: 'links/count-entities-within.cypher',
  parameters: z.object({ keys: z.array(depthKey) }),
  row: counted,
  scans: true,
});
