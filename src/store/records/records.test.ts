import fc from 'fast-check';
import { entityRow, factRow } from '../statements/rows.ts';
import { decodeEntity, encodeEntity, type EntityRecord } from './entity-record.ts';
import { decodeFact, encodeFact, type FactRecord } from './fact-record.ts';

const text = fc.string({ unit: 'binary' });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const whole = fc.integer();
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const value = orNull(fc.oneof(text, number, fc.array(text)));

/** Rows of any shape: what may stand in one property is tried in all. */
const rowOf = (shape: object) => fc.record(Object.fromEntries(Object.keys(shape).map((name) => [name, value])));
const related = fc.record({
  relation: text,
  role: orNull(text),
  basis: orNull(text),
  target: text,
  name: orNull(text),
  nameEn: orNull(text),
});
const citation = fc.record({
  source: text,
  title: text,
  block: orNull(whole),
  sentence: orNull(whole),
  anchor: orNull(text),
});
const place = fc.record({ id: text, name: text, nameEn: text });
const fact = fc.record({
  fact: rowOf(factRow.shape),
  relations: fc.array(related),
  citations: fc.array(citation),
  countedIn: fc.array(related),
  place: orNull(place),
}) as unknown as fc.Arbitrary<FactRecord>;
const kind = fc.constantFrom('UNDER', 'LED_BY', 'BELONGS_TO', 'LOCATED_IN');
const entity = fc.record({
  entity: rowOf(entityRow.shape),
  above: fc.array(fc.record({ kind, id: text, name: text, nameEn: text })),
  sources: fc.array(fc.record({ source: text, title: text })),
}) as unknown as fc.Arbitrary<EntityRecord>;

it('reads of a fact what was written', () => {
  fc.assert(fc.property(fact, (record) => expect(decodeFact(encodeFact(record))).toEqual(record)));
});

it('reads of an entity what was written', () => {
  fc.assert(fc.property(entity, (record) => expect(decodeEntity(encodeEntity(record))).toEqual(record)));
});

it('reads what a row does not say as null, and writes nothing else that the node has', () => {
  const record = encodeEntity({ entity: { id: 'union-1', kind: undefined, terms: ['x'] }, above: [], sources: [] });
  expect(record).not.toContain('x');
  expect(decodeEntity(record).entity).toMatchObject({ id: 'union-1', kind: null, code: null });
});
