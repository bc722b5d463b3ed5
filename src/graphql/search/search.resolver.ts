import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { entityKind } from '../../model/vocabulary/entity-kind.ts';
import type { SearchAnswer } from '../../text/search/search-answer.ts';
import { SearchCursorError } from '../../text/search/search-cursor.ts';
import type { SearchIndex } from '../../text/search/search-index.ts';
import { checkedFirst, DEFAULT_FIRST } from '../connection/list-arguments.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { SearchConnectionType } from './search.type.ts';

/** The longest text that is searched for; no name is longer. */
const LONGEST_TEXT = 200;

/** What a search is asked with. */
@ArgsType()
class SearchArguments {
  @Field(() => String)
  readonly text!: string;

  @Field(enumListType(entityKind), { nullable: true })
  readonly kinds?: string[] | null;

  @Field(() => Int, { defaultValue: DEFAULT_FIRST })
  readonly first!: number;

  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** Finds entities by any form of their names. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    description: 'By any form of a name: either script, pinyin, initials, short, English, mistyped; best first. 检索',
  })
  async search(@Ctx() context: RequestContext, @Args(() => SearchArguments) asked: SearchArguments): Promise<object> {
    const { text, kinds, first, after } = asked;
    if (text.length > LONGEST_TEXT)
      throw badInput(`text: at most ${LONGEST_TEXT} characters are searched for`, { argument: 'text' });
    const options = { kinds: kinds ?? undefined, first: checkedFirst(first), after: after ?? undefined };
    return connection(context, searched(await context.search(), text, options), options.after);
  }
}

function searched(index: SearchIndex, text: string, options: Parameters<SearchIndex['search']>[1]): SearchAnswer {
  try {
    return index.search(text, options);
  } catch (cause) {
    if (cause instanceof SearchCursorError)
      throw badInput('after: this is no cursor of a search', { argument: 'after' });
    throw cause;
  }
}

async function connection(
  { loaders }: RequestContext,
  answer: SearchAnswer,
  after: string | undefined,
): Promise<object> {
  const found = await Promise.all(
    answer.hits.map(async (hit) => ({ ...hit, entity: await loaders.entities.byId(hit.id) })),
  );
  const hits = found.filter(({ entity }) => entity !== undefined);
  const kinds = answer.kinds.map(({ kind, count }) => {
    const wording = entityKind.wording[kind as keyof typeof entityKind.wording];
    return { value: kind, labelZh: wording.zh, labelEn: wording.en, count };
  });
  return {
    edges: hits.map((node) => ({ cursor: node.cursor, node })),
    nodes: hits,
    totalCount: answer.total,
    kinds,
    pageInfo: {
      hasNextPage: answer.hasMore,
      hasPreviousPage: after != null,
      startCursor: hits[0]?.cursor,
      endCursor: hits.at(-1)?.cursor,
    },
  };
}
