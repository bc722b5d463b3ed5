import type { Vocabulary } from '../../model/define-vocabulary.ts';
import type { EntityType } from '../../model/entity-kinds.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import { organisationKind } from '../../model/vocabulary/organisation-kind.ts';
import { placeKind } from '../../model/vocabulary/place-kind.ts';
import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import { unionForm } from '../../model/vocabulary/union-form.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import type { AboveEntity, EntityRecord } from '../../store/records/entity-record.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { column, namedAll, namedOne, worded, type Column, type Named } from './column.ts';

type EntityColumn = Column<EntityRecord>;
type EntityProperty = 'kind' | 'level' | 'form' | 'family' | 'target';

const own = (name: keyof EntityRow) => column<EntityRecord>(name, ({ entity }) => entity[name]);
const said = (name: EntityProperty, vocabulary: Vocabulary) =>
  worded<EntityRecord>(name, vocabulary, ({ entity }) => entity[name]);
const above = (name: string, kind: AboveEntity['kind']) =>
  namedOne<EntityRecord>(name, (record) => aboveOf(record, kind)[0]);
const wholes = namedAll<EntityRecord>('partOf', (record) => aboveOf(record, 'BELONGS_TO'));
const place = above('place', 'LOCATED_IN');

const names: readonly EntityColumn[] = [own('id'), own('name'), own('nameEn'), own('aliases')];
const stated: readonly EntityColumn[] = [
  own('sourcesCount'),
  column('sources', ({ sources }) => sources.map(({ source }) => source)),
  column('sourceTitles', ({ sources }) => sources.map(({ title }) => title)),
];

const between: Record<EntityType, readonly EntityColumn[]> = {
  Union: [
    ...said('level', unionLevel),
    ...said('form', unionForm),
    own('industry'),
    ...above('superior', 'UNDER'),
    ...above('ledBy', 'LED_BY'),
    ...place,
  ],
  Organisation: [...said('kind', organisationKind), ...wholes, ...place],
  Person: [],
  Programme: [...said('kind', programmeKind), ...wholes],
  Honour: [...said('family', honourFamily), ...said('level', level), ...said('target', honourTarget)],
  Place: [...said('kind', placeKind), own('code'), own('codeSystem'), own('codeRevision'), ...place],
};

/** The entities of a type as a table: names, what they are, where they belong, and the articles in which they stand. */
export function entityColumns(type: EntityType): readonly EntityColumn[] {
  return [...names, ...between[type], ...stated];
}

function aboveOf({ above }: EntityRecord, wanted: AboveEntity['kind']): Named[] {
  return above.filter(({ kind }) => kind === wanted);
}
