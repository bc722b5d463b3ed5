import 'reflect-metadata';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ConflictsResolver } from './conflicts/conflicts.resolver.ts';
import { CoverageResolver } from './coverage/coverage.resolver.ts';
import { AggregateResolver } from './analysis/aggregate/aggregate.resolver.ts';
import { AggregateGroupResolver, HonoursGroupResolver } from './analysis/aggregate/group-facts.ts';
import { CompareResolver } from './analysis/compare/compare.resolver.ts';
import { EntityResolver } from './entities/entity.resolver.ts';
import { HonourResolver } from './entities/honour.resolver.ts';
import { OrganisationResolver } from './entities/organisation.resolver.ts';
import { PersonResolver } from './entities/person.resolver.ts';
import { PlaceResolver } from './entities/place.resolver.ts';
import { ProgrammeResolver } from './entities/programme.resolver.ts';
import { UnionResolver } from './entities/union.resolver.ts';
import { MeasureResolver } from './evidence/measure.resolver.ts';
import { PassageResolver } from './evidence/passage.resolver.ts';
import { SourceResolver } from './evidence/source.resolver.ts';
import { ActivityResolver } from './facts/activity.resolver.ts';
import { ConferralResolver } from './facts/conferral.resolver.ts';
import { FactResolver, PeriodResolver } from './facts/fact.resolver.ts';
import { FigureResolver } from './facts/figure.resolver.ts';
import { AffiliationResolver, GapResolver, TenureResolver } from './facts/other-facts.resolver.ts';
import { LinkResolver } from './links/link.resolver.ts';
import { PathsResolver } from './paths/paths.resolver.ts';
import { SharedResolver } from './paths/shared.resolver.ts';
import { ListsResolver } from './query/lists.resolver.ts';
import { NodesResolver } from './query/nodes.resolver.ts';
import { QuestionsResolver } from './questions/questions.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';
import { MentionWordsResolver } from './why/mention-words.resolver.ts';
import { WhyResolver } from './why/why.resolver.ts';

const resolvers = [
  NodesResolver,
  ListsResolver,
  SearchResolver,
  WhyResolver,
  ConflictsResolver,
  PathsResolver,
  SharedResolver,
  TimelineResolver,
  CoverageResolver,
  QuestionsResolver,
  AggregateResolver,
  AggregateGroupResolver,
  HonoursGroupResolver,
  CompareResolver,
  EntityResolver,
  UnionResolver,
  OrganisationResolver,
  PersonResolver,
  ProgrammeResolver,
  HonourResolver,
  PlaceResolver,
  FactResolver,
  PeriodResolver,
  ActivityResolver,
  ConferralResolver,
  FigureResolver,
  TenureResolver,
  AffiliationResolver,
  GapResolver,
  LinkResolver,
  SourceResolver,
  PassageResolver,
  MeasureResolver,
  MentionWordsResolver,
] as const;

/** The schema of the API, sorted, as it is served and emitted. */
export function buildGraphSchema(): GraphQLSchema {
  return lexicographicSortSchema(buildSchemaSync({ resolvers, validate: false }));
}
