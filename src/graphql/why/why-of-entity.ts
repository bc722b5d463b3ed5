import type { EntityRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { conflictsAbout } from './chain.ts';
import { entitySentence } from './entity-sentence.ts';

/** How many mentions of one entity are told; all of them stand in its list of mentions. */
const MOST_MENTIONS = 200;

/** By which words the sources name an entity. It carries names and no claims, so that it rests on mentions alone. */
export function whyOfEntity(context: RequestContext, entity: EntityRow): object {
  const mentions = () => context.loaders.mentionsOfEntity({ id: entity.id, after: '', first: MOST_MENTIONS });
  const sentence = async () => entitySentence(entity, await mentions());
  return {
    entity,
    facts: [],
    mentions,
    lost: [],
    conflicts: () => conflictsAbout(context, [entity.id]),
    sentenceZh: async () => (await sentence())?.zh,
    sentenceEn: async () => (await sentence())?.en,
  };
}
