import { encodeEntity, type AboveEntity } from '../../store/records/entity-record.ts';
import { groupBy } from '../check/group-by.ts';
import type { GraphIndex } from '../index/graph-index.ts';
import { compareTexts } from '../index/compare-texts.ts';
import type { Draft } from './draft.ts';

const UPWARD: readonly string[] = ['UNDER', 'LED_BY', 'BELONGS_TO', 'LOCATED_IN'] satisfies AboveEntity['kind'][];

/** Puts down with each entity, as one text, what exports say of it: then a page of entities is one short statement. */
export class EntityRecords {
  readonly #index: GraphIndex;
  readonly #above: ReadonlyMap<string, readonly AboveEntity[]>;

  constructor(index: GraphIndex) {
    this.#index = index;
    this.#above = aboveEntities(index);
  }

  /** The node of an entity with its record. */
  added(draft: Draft): Draft {
    const { id } = draft.orderable;
    const { sources: known } = this.#index.dataset;
    const sources = this.#index.articlesOf(id).map((source) => ({ source, title: known.get(source)?.title ?? source }));
    const record = encodeEntity({ entity: draft.properties, above: this.above(id), sources });
    return { ...draft, properties: { ...draft.properties, record } };
  }

  /** To what an entity belongs, by kind and id. */
  above(id: string): readonly AboveEntity[] {
    return this.#above.get(id) ?? [];
  }
}

function aboveEntities({ links, dataset }: GraphIndex): Map<string, readonly AboveEntity[]> {
  const upward = links.filter(({ kind }) => UPWARD.includes(kind));
  const groups = [...groupBy(upward, ({ from }) => from)].map(([id, group]): [string, AboveEntity[]] => {
    const inOrder = group.toSorted((a, b) => compareTexts(a.kind, b.kind) || compareTexts(a.to, b.to));
    const above = inOrder.map(({ kind, to }) => {
      const { name, nameEn } = dataset.entities.get(to) ?? {};
      return { kind, id: to, name, nameEn } as AboveEntity;
    });
    return [id, above];
  });
  return new Map(groups);
}
