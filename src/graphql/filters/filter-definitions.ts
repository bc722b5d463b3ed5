import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { activityStatus } from '../../model/vocabulary/activity-status.ts';
import { additivity } from '../../model/vocabulary/additivity.ts';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { contractType } from '../../model/vocabulary/contract-type.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { group } from '../../model/vocabulary/group.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import { organisationKind } from '../../model/vocabulary/organisation-kind.ts';
import { placeKind } from '../../model/vocabulary/place-kind.ts';
import { precision } from '../../model/vocabulary/precision.ts';
import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import { rank } from '../../model/vocabulary/rank.ts';
import { scope } from '../../model/vocabulary/scope.ts';
import { siteType } from '../../model/vocabulary/site-type.ts';
import { sourceKind } from '../../model/vocabulary/source-kind.ts';
import { stage } from '../../model/vocabulary/stage.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { unionForm } from '../../model/vocabulary/union-form.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import {
  count,
  entity,
  id,
  ids,
  nested,
  number,
  period,
  receivedHonours,
  text,
  values,
  type FilterField,
} from './field-kinds.ts';

/** The fields of a filter. */
export type FilterFields = Readonly<Record<string, FilterField>>;

const name = text('name', 'nameText', 'Any of its names');
const statedIn = id('statedIn', 'Source', 'A source that states it');
const edition = count('edition', 'Which one: 1 is 首届');
const inPlace = id('in', 'Place', 'A place it lies in, however far up');

const ofEntity: FilterFields = {
  id: ids('id', 'OWN'),
  name,
  statedIn,
  sourcesCount: count('sourcesCount', 'Articles it stands in'),
};

const ofBody: FilterFields = {
  in: inPlace,
  ran: nested('Programme', 'ran', 'Programmes it ran'),
  tookPartIn: nested('Programme', 'tookPartIn', 'Programmes in which it took part'),
  received: receivedHonours('Honours conferred on it, with or without a name'),
  hasPerson: nested('Person', 'hasPerson', 'Who holds a post there'),
  partneredWith: entity('partneredWith', 'Whom it acted with'),
  honoursCount: count('honoursCount', 'Named and counted ones'),
  partnersCount: count('partnersCount'),
  programmesCount: count('programmesCount'),
};

const ofFact: FilterFields = {
  id: ids('id', 'OWN'),
  statedIn,
  derivation: values('derivation', derivation),
  ranks: values('rank', rank, 'Without it DEPRECATED facts are hidden'),
  scope: values('scope', scope),
  period: period('Lies within these dates'),
};

const ofActivity: FilterFields = {
  programme: nested('Programme', 'programme', 'Its programme, or one that is part of it'),
  by: entity('by', 'Who did it, in any role'),
  doneFor: entity('doneFor', 'For whom or what; a place holds what lies in it'),
  heldIn: entity('heldIn', 'Where it was held; a place holds what lies in it'),
  in: id('in', 'Place', 'A place where it was held or for which it was done, else where its doers sit'),
};

/** The filter of every list. A field is one line here; the input type, its reading and its place in a statement follow. */
export const filterDefinitions = {
  Union: {
    ...ofEntity,
    ...ofBody,
    level: values('level', unionLevel),
    form: values('form', unionForm),
    under: id('under', 'Union', 'A union above it, however far up'),
    stated: nested('Figure', 'stated', 'Figures that speak of it'),
    figuresCount: count('figuresCount'),
    subordinatesCount: count('subordinatesCount'),
  },
  Organisation: {
    ...ofEntity,
    ...ofBody,
    kind: values('kind', organisationKind),
    partOf: id('parent', 'ENTITY', 'What it is part of'),
  },
  Person: {
    ...ofEntity,
    holdsPostAt: entity('holdsPostAt', 'Where a post is held'),
    post: text('post', 'posts', 'Title of a post held'),
    received: receivedHonours('Honours conferred on the person'),
    honoursCount: count('honoursCount'),
    postsCount: count('postsCount'),
  },
  Programme: {
    ...ofEntity,
    kind: values('kind', programmeKind, 'A wider kind finds its narrower ones'),
    partOf: id('partOf', 'Programme', 'A programme it is part of'),
    ranBy: entity('ranBy', 'Who ran it'),
    unionsCount: count('unionsCount', 'Unions that ran it'),
    activitiesCount: count('activitiesCount'),
  },
  Honour: {
    ...ofEntity,
    family: values('family', honourFamily),
    level: values('level', level),
    target: values('target', honourTarget),
    grantedBy: entity('grantedBy', 'Who granted it'),
    receivedBy: entity('receivedBy', 'On whom it was conferred'),
    recipientsCount: count('recipientsCount'),
  },
  Place: {
    ...ofEntity,
    kind: values('kind', placeKind),
    code: text('code', 'code', 'Division code'),
    in: inPlace,
    unionsCount: count('unionsCount'),
  },
  Activity: {
    ...ofFact,
    ...ofActivity,
    kind: values('kind', activityKind),
    status: values('status', activityStatus),
    groups: values('group', group, 'A wider group finds its narrower ones'),
    theme: text('theme', 'theme'),
    title: text('title', 'title'),
    edition,
    figuresCount: count('figuresCount'),
  },
  Conferral: {
    ...ofFact,
    status: values('status', conferralStatus),
    family: values('family', honourFamily),
    level: values('level', level),
    target: values('target', honourTarget),
    edition,
    honour: nested('Honour', 'honour', 'The honour, where it has a name'),
    grantedBy: entity('grantedBy', 'Who granted it'),
    recipient: entity('recipient', 'On whom, where the source names them'),
    countedFor: entity('countedFor', 'For whom others were counted'),
  },
  Figure: {
    ...ofFact,
    ...ofActivity,
    measure: ids('measure', 'Measure', 'Keys of measures, as aid.amount'),
    unit: values('unit', unit),
    about: entity('about', 'Of whom it speaks'),
    activity: nested('Activity', 'activity', 'The activity it was counted in'),
    conferral: nested('Conferral', 'conferral', 'The conferral it was counted in'),
    group: values('group', group, 'A wider group finds its narrower ones'),
    groupNot: values('groupNot', group, 'Groups that were left out'),
    level: values('level', level),
    siteType: values('siteType', siteType),
    contractType: values('contractType', contractType),
    stage: values('stage', stage),
    statType: values('statType', statType),
    precision: values('precision', precision),
    value: number('value'),
  },
  Gap: {
    ...ofFact,
    about: ids('about', 'ANY', 'Entities or facts'),
    aspect: text('aspect', 'aspect', 'A measure key, DATE, NAMES, HOST, GRANTOR, PARTNERS, SHARE, or a post'),
    measure: ids('measure', 'Measure', 'Keys of measures not stated, or only in a common total'),
    reason: values('reason', gapReason),
  },
  Source: {
    id: ids('id', 'OWN'),
    kind: values('kind', sourceKind),
    title: text('title', 'title'),
    publisher: text('publisher', 'publisher'),
    about: ids('about', 'ENTITY'),
    publishedOn: period('Published within these dates'),
  },
  Measure: {
    id: ids('id', 'OWN'),
    key: text('key', 'key'),
    name,
    unit: values('unit', unit),
    additivity: values('additivity', additivity),
    figuresCount: count('figuresCount'),
  },
} satisfies Record<string, FilterFields>;

/** A type that has a filter of its own. */
export type FilteredType = keyof typeof filterDefinitions;
