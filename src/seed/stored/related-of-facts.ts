import type { Related } from '../../store/records/fact-record.ts';
import type { Dataset, FactRecord, FactRelation } from '../assemble/dataset.ts';
import { groupBy } from '../check/group-by.ts';
import { compareTexts } from '../index/compare-texts.ts';
import { storedRelations } from './stored-relations.ts';

/** Where the facts of a dataset lead, with the names that stand there. */
export class RelatedOfFacts {
  readonly #dataset: Dataset;
  /** What won over other facts, and over which. */
  readonly #superseded: ReadonlyMap<string, readonly FactRelation[]>;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    const ofOthers = [...dataset.facts.values()].flatMap((fact) =>
      storedRelations(fact).filter(({ from }) => from !== fact.id),
    );
    this.#superseded = groupBy(ofOthers, ({ from }) => from);
  }

  /** Where a fact leads by some relations, by all where none are given; by relation, target and role. */
  of(fact: FactRecord, wanted?: readonly string[]): readonly Related[] {
    const own = storedRelations(fact).filter(({ from }) => from === fact.id);
    return [...own, ...(this.#superseded.get(fact.id) ?? [])]
      .filter(({ type }) => wanted === undefined || wanted.includes(type))
      .map((relation) => this.#related(relation))
      .sort(inOrder);
  }

  #related({ type, to, properties }: FactRelation): Related {
    const { role = null, basis = null } = properties ?? {};
    return { relation: type, role, basis, target: to, ...this.#namesOf(to) };
  }

  #namesOf(id: string): Pick<Related, 'name' | 'nameEn'> {
    const { entities, measures, facts } = this.#dataset;
    const named = entities.get(id) ?? measures.get(id);
    if (named !== undefined) return { name: named.name, nameEn: named.nameEn };
    return { name: (facts.get(id)?.properties['title'] ?? null) as string | null, nameEn: null };
  }
}

function inOrder(a: Related, b: Related): number {
  return compareTexts(a.relation, b.relation) || compareTexts(a.target, b.target) || compareTexts(a.role, b.role);
}
