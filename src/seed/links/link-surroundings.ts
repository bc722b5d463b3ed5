import { factsOf, targetsOf, type Dataset, type FactRecord } from '../assemble/dataset.ts';
import { groupBy } from '../check/group-by.ts';

/** What the rules for links look up beside the fact they are given; gathered once for a dataset. */
export class LinkSurroundings {
  readonly #wholes = new Map<string, Set<string>>();
  readonly #figures: Map<string, FactRecord[]>;

  constructor(private readonly dataset: Dataset) {
    for (const fact of factsOf(dataset, 'Affiliation')) {
      if (!['PART_OF', 'MEMBER'].includes(String(fact.properties['kind']))) continue;
      const part = targetsOf(fact, 'CHILD')[0] ?? '';
      this.#wholes.set(part, (this.#wholes.get(part) ?? new Set()).add(targetsOf(fact, 'PARENT')[0] ?? ''));
    }
    this.#figures = groupBy(factsOf(dataset, 'Figure'), (figure) => targetsOf(figure, 'COUNTED_IN')[0] ?? '');
  }

  /** The type of an entity. */
  typeOf(id: string): string | undefined {
    return this.dataset.entities.get(id)?.type;
  }

  /** Whether a body is part or member of another. */
  isPartOf(part: string, whole: string): boolean {
    return this.#wholes.get(part)?.has(whole) ?? false;
  }

  /** The figures counted in an activity or conferral. */
  figuresCountedIn(fact: string): readonly FactRecord[] {
    return this.#figures.get(fact) ?? [];
  }
}
