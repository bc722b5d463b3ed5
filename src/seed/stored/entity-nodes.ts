import { entityKinds } from '../../model/entity-kinds.ts';
import { encodeKey } from '../../text/names/search-key.ts';
import { pinyinSortKey } from '../../text/names/pinyin-sort-key.ts';
import { searchKeysOf } from '../../text/names/search-keys-of.ts';
import type { EntityRecord } from '../assemble/dataset.ts';
import { entityCounts, entityTerms, postsOf } from '../index/entity-terms.ts';
import type { GraphIndex } from '../index/graph-index.ts';
import type { Draft } from './draft.ts';
import { nameText } from './properties.ts';

const labels = new Map(Object.values(entityKinds).map(({ type, label }) => [type, label]));

/** The node of an entity, before it has its places in the lists. */
export function entityNode(index: GraphIndex, entity: EntityRecord): Draft {
  const { id, type, name, nameEn, aliases, properties } = entity;
  const counts = entityCounts(index, entity);
  return {
    labels: ['Entity', labels.get(type) ?? type],
    orderable: { id, type, nameKey: pinyinSortKey(name), properties, counts },
    properties: {
      ...properties,
      ...counts,
      id,
      type,
      name,
      nameEn,
      aliases,
      posts: type === 'Person' ? postsOf(index, id).join('\n') : undefined,
      nameText: nameText([name, nameEn, ...aliases]),
      searchKeys: searchKeysOf(entity).map(encodeKey),
      terms: entityTerms(index, entity),
    },
  };
}
