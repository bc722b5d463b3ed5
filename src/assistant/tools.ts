import type { Tool } from './tool.ts';
import { activities } from './tools/activities.ts';
import { aggregate } from './tools/aggregate.ts';
import { compare } from './tools/compare.ts';
import { conflicts } from './tools/conflicts.ts';
import { coverage } from './tools/coverage.ts';
import { describeEntity } from './tools/describe-entity.ts';
import { figures } from './tools/figures.ts';
import { gaps } from './tools/gaps.ts';
import { honours } from './tools/honours.ts';
import { linksOf } from './tools/links-of.ts';
import { listEntities } from './tools/list-entities.ts';
import { pathBetween } from './tools/path-between.ts';
import { savedQuestion } from './tools/saved-question.ts';
import { search } from './tools/search.ts';
import { sharedBy } from './tools/shared-by.ts';
import { source } from './tools/source.ts';
import { timeline } from './tools/timeline.ts';
import { vocabulary } from './tools/vocabulary.ts';
import { why } from './tools/why.ts';

/** All tools, in the order in which a client is told of them. */
export const tools: readonly Tool[] = [
  search,
  describeEntity,
  listEntities,
  linksOf,
  pathBetween,
  sharedBy,
  figures,
  aggregate,
  compare,
  honours,
  activities,
  timeline,
  coverage,
  gaps,
  conflicts,
  source,
  why,
  savedQuestion,
  vocabulary,
];
