import { WarningType } from '../analysis/notice.type.ts';
import { EntityType } from '../entities/entity.type.ts';
import { HonourType } from '../entities/honour.type.ts';
import { OrganisationType } from '../entities/organisation.type.ts';
import { PersonType } from '../entities/person.type.ts';
import { PlaceType } from '../entities/place.type.ts';
import { ProgrammeType } from '../entities/programme.type.ts';
import { UnionType } from '../entities/union.type.ts';
import { MeasureType } from '../evidence/measure.type.ts';
import { MentionType } from '../evidence/mention.type.ts';
import { PassageType } from '../evidence/passage.type.ts';
import { SourceType } from '../evidence/source.type.ts';
import { ActivityType } from '../facts/activity.type.ts';
import { ConferralType } from '../facts/conferral.type.ts';
import { FactType } from '../facts/fact.type.ts';
import { FigureType } from '../facts/figure.type.ts';
import { GapType } from '../facts/gap.type.ts';
import { TenureType } from '../facts/tenure.type.ts';
import { connectionType } from './connection-type.ts';

const linked = { linked: true, faceted: true };
const faceted = { faceted: true };

// Made at once, for a schema knows only the types that were there when it was begun.
function connectionThunk(...[name, node, parts]: Parameters<typeof connectionType>) {
  const type = connectionType(name, node, parts);
  return () => type;
}

/** The connection types of the API, by the type of their nodes. */
export const connections = {
  Union: connectionThunk('Union', () => UnionType, linked),
  Organisation: connectionThunk('Organisation', () => OrganisationType, linked),
  Person: connectionThunk('Person', () => PersonType, linked),
  Programme: connectionThunk('Programme', () => ProgrammeType, linked),
  Honour: connectionThunk('Honour', () => HonourType, linked),
  Place: connectionThunk('Place', () => PlaceType, linked),
  Entity: connectionThunk('Entity', () => EntityType, { linked: true }),
  Activity: connectionThunk('Activity', () => ActivityType, faceted),
  Conferral: connectionThunk('Conferral', () => ConferralType, faceted),
  Figure: connectionThunk('Figure', () => FigureType, faceted),
  Gap: connectionThunk('Gap', () => GapType, faceted),
  Tenure: connectionThunk('Tenure', () => TenureType, {}),
  Fact: connectionThunk('Fact', () => FactType, {}),
  Source: connectionThunk('Source', () => SourceType, faceted),
  Measure: connectionThunk('Measure', () => MeasureType, faceted),
  Passage: connectionThunk('Passage', () => PassageType, {}),
  Mention: connectionThunk('Mention', () => MentionType, {}),
  Warning: connectionThunk('Warning', () => WarningType, {}),
} as const;
