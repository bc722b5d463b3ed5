import { factKinds } from '../../model/fact-kinds.ts';
import type { ActivityEntry } from '../format/activity-entry.ts';
import type { YamlPath } from '../read-seed-file.ts';

type Section = keyof typeof factKinds;

/** What all entries have in common, as far as names go. */
interface NamedEntry {
  readonly key?: string | undefined;
  readonly at?: string | undefined;
  readonly source?: string | undefined;
}

/** Gives every entry of a file its id before any is built, so that facts can refer to each other in any order. */
export class FactNames {
  readonly keys = new Map<string, string>();
  readonly duplicates: { key: string; path: YamlPath }[] = [];
  readonly #ids = new Map<object, string>();
  readonly #counters = new Map<string, number>();

  constructor(private readonly source: string | undefined) {}

  /** Names the entries of a section and all that is nested in them. */
  nameSection(section: Section, entries: readonly NamedEntry[] | undefined, path: YamlPath, at?: string): void {
    entries?.forEach((entry, index) => this.#nameEntry(section, entry, [...path, section, index], at));
  }

  /** The id of an entry that was named. */
  idOf(entry: object): string {
    const id = this.#ids.get(entry);
    if (id === undefined) throw new Error('an entry was assembled before it was named');
    return id;
  }

  #nameEntry(section: Section, entry: NamedEntry, path: YamlPath, inherited: string | undefined): void {
    const at = entry.at ?? inherited;
    const id = this.#newId(section, entry, at);
    this.#ids.set(entry, id);
    if (entry.key !== undefined) {
      if (this.keys.has(entry.key)) this.duplicates.push({ key: entry.key, path });
      this.keys.set(entry.key, id);
    }
    const nested = entry as Pick<ActivityEntry, 'figures' | 'conferrals' | 'gaps'>;
    this.nameSection('figures', nested.figures, path, at);
    this.nameSection('conferrals', nested.conferrals, path, at);
    this.nameSection('gaps', nested.gaps, path, at);
  }

  #newId(section: Section, entry: NamedEntry, at: string | undefined): string {
    const source = (entry.source ?? this.source ?? 'src').replace(/^src-/, '');
    const place = [factKinds[section].idPrefix, source, ...(at?.split('.') ?? [])].join('-');
    if (entry.key !== undefined) return `${place}-${entry.key}`;
    const number = (this.#counters.get(place) ?? 0) + 1;
    this.#counters.set(place, number);
    return `${place}-${number}`;
  }
}
