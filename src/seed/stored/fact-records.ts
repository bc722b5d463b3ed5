import { encodeFact, type Citation, type NamedPlace, type Related } from '../../store/records/fact-record.ts';
import { passageId, targetsOf, type FactRecord } from '../assemble/dataset.ts';
import type { GraphIndex } from '../index/graph-index.ts';
import { compareTexts } from '../index/compare-texts.ts';
import type { Draft } from './draft.ts';
import type { EntityRecords } from './entity-records.ts';
import { RelatedOfFacts } from './related-of-facts.ts';

/** What a figure shows of the activity or conferral in which it was counted. */
const COUNTED_FOR_WHAT = ['OF_PROGRAMME', 'OF_HONOUR', 'DONE_FOR'];

/** Puts down with each fact, as one text, what exports say of it: then a page of facts is one short statement. */
export class FactRecords {
  readonly #index: GraphIndex;
  readonly #entities: EntityRecords;
  readonly #related: RelatedOfFacts;

  constructor(index: GraphIndex, entities: EntityRecords) {
    this.#index = index;
    this.#entities = entities;
    this.#related = new RelatedOfFacts(index.dataset);
  }

  /** The node of a fact with its record. */
  added(draft: Draft, fact: FactRecord): Draft {
    const record = encodeFact({
      fact: draft.properties,
      relations: this.#related.of(fact),
      citations: this.#citationsOf(fact),
      countedIn: fact.type === 'Figure' ? this.#countedIn(fact) : [],
      place: fact.type === 'Figure' ? this.#placeOf(fact) : null,
    });
    return { ...draft, properties: { ...draft.properties, record } };
  }

  #countedIn(figure: FactRecord): readonly Related[] {
    const counted = this.#index.dataset.facts.get(targetsOf(figure, 'COUNTED_IN')[0] ?? '');
    return counted === undefined ? [] : this.#related.of(counted, COUNTED_FOR_WHAT);
  }

  #placeOf(figure: FactRecord): NamedPlace | null {
    const above = this.#entities.above(targetsOf(figure, 'ABOUT')[0] ?? '');
    return above.find(({ kind }) => kind === 'LOCATED_IN') ?? null;
  }

  /** By the id of what is cited, which orders the citations by their ids too. */
  #citationsOf({ citations }: FactRecord): readonly Citation[] {
    const cited = citations.map(({ source, at, anchor = null }) => {
      const [block = null, sentence = null] = at?.split('.').map(Number) ?? [];
      const title = this.#index.dataset.sources.get(source)?.title ?? source;
      return { key: at === undefined ? source : passageId(source, at), title, source, block, sentence, anchor };
    });
    return cited.sort((a, b) => compareTexts(a.key, b.key));
  }
}
