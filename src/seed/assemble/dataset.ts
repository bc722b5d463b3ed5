import type { EntityType } from '../../model/entity-kinds.ts';
import type { Mention } from '../../model/evidence/mention.ts';
import type { Passage } from '../../model/evidence/passage.ts';
import type { Source } from '../../model/evidence/source.ts';
import type { FactType } from '../../model/fact-kinds.ts';
import type { Measure } from '../../model/measure.ts';
import type { Period } from '../../model/period.ts';
import type { LoadedFile, YamlPath } from '../read-seed-file.ts';

/** Where in the seeds something was written. */
export interface Origin {
  readonly file: LoadedFile;
  readonly path: YamlPath;
}

/** An entity with its own properties, as written. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/** One relation of a fact. */
export interface FactRelation {
  readonly type: string;
  readonly to: string;
  readonly properties?: Readonly<Record<string, string>>;
}

/** Where a fact is stated: a source, and a passage and an anchor where there are any. */
export interface CitationRecord {
  readonly source: string;
  readonly at?: string | undefined;
  readonly anchor?: string | undefined;
}

/** A fact with everything it inherits spelled out and every reference resolved to an id. */
export interface FactRecord {
  readonly id: string;
  readonly type: FactType;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly period: Period;
  readonly since?: string | undefined;
  readonly relations: readonly FactRelation[];
  readonly citations: readonly CitationRecord[];
  readonly origin: Origin;
}

/** A passage with the source it belongs to. */
export interface PassageRecord extends Passage {
  readonly id: string;
  readonly source: string;
  readonly origin: Origin;
}

/** A mention with the source in which it stands. */
export interface MentionRecord extends Mention {
  readonly source: string;
  readonly origin: Origin;
}

/** Everything the seeds say, flat: what is nested in a file stands here by itself. */
export interface Dataset {
  readonly entities: Map<string, EntityRecord>;
  readonly measures: Map<string, Measure & { readonly origin: Origin }>;
  readonly sources: Map<string, Source & { readonly origin: Origin }>;
  readonly passages: Map<string, PassageRecord>;
  readonly mentions: MentionRecord[];
  readonly facts: Map<string, FactRecord>;
  readonly properNames: Set<string>;
}

/** The id of a passage. */
export function passageId(source: string, at: string): string {
  return `passage-${source.replace(/^src-/, '')}-${at.replace('.', '-')}`;
}

/** Where relations of a type lead from a fact. */
export function targetsOf(fact: FactRecord, type: string): string[] {
  return fact.relations.filter((relation) => relation.type === type).map((relation) => relation.to);
}

/** All facts of one type. */
export function factsOf(dataset: Dataset, type: FactType): FactRecord[] {
  return [...dataset.facts.values()].filter((fact) => fact.type === type);
}
