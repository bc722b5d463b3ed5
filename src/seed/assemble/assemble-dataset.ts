import type { Measure } from '../../model/measure.ts';
import type { Problem } from '../problem.ts';
import type { LoadedFile } from '../read-seed-file.ts';
import type { ArticleFacts } from './article.ts';
import { assembleEntities } from './assemble-entities.ts';
import { assembleFacts } from './assemble-facts.ts';
import { assembleStructure } from './assemble-structure.ts';
import { passageId, type Dataset, type Origin } from './dataset.ts';
import { FactNames } from './name-facts.ts';
import { supplySince } from './supply-since.ts';

/** Flattens the seed files into one dataset; problems met on the way are reported, not thrown. */
export function assembleDataset(files: readonly LoadedFile[]): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const dataset: Dataset = {
    entities: new Map(),
    measures: new Map(),
    sources: new Map(),
    passages: new Map(),
    mentions: [],
    facts: new Map(),
    properNames: new Set(files.flatMap((file) => file.data.properNames ?? [])),
  };
  const into = new Assembly(dataset, problems);
  for (const file of files) into.addVocabulary(file);
  const sourceByFolder = sourcesOfFolders(files);
  for (const file of files) into.addFacts(file, sourceByFolder.get(folderOf(file)));
  supplySince(dataset);
  return { dataset, problems };
}

// All files of an article's folder speak of the source that the folder declares.
function sourcesOfFolders(files: readonly LoadedFile[]): Map<string, string> {
  const declared = files.filter((file) => file.data.source !== undefined && isArticle(file));
  return new Map(declared.map((file) => [folderOf(file), file.data.source?.id as string]));
}

function folderOf(file: LoadedFile): string {
  return file.name.slice(0, file.name.lastIndexOf('/'));
}

function isArticle(file: LoadedFile): boolean {
  return file.data.source?.kind === 'ARTICLE';
}

class Assembly {
  readonly #measuresByKey = new Map<string, Measure>();

  constructor(
    private readonly dataset: Dataset,
    private readonly problems: Problem[],
  ) {}

  addVocabulary(file: LoadedFile): void {
    for (const [index, measure] of (file.data.measures ?? []).entries()) {
      this.#add(this.dataset.measures, measure.id, { ...measure, origin: { file, path: ['measures', index] } });
      this.#measuresByKey.set(measure.key, measure);
    }
    for (const entity of assembleEntities(file)) this.#add(this.dataset.entities, entity.id, entity);
    const sources = [...(file.data.source ? [file.data.source] : []), ...(file.data.sources ?? [])];
    for (const source of sources) {
      this.#add(this.dataset.sources, source.id, { ...source, origin: { file, path: ['source'] } });
    }
  }

  addFacts(file: LoadedFile, folderSource: string | undefined): void {
    const source = file.data.source?.id ?? folderSource;
    if (source !== undefined) this.#addEvidence(file, source);
    if (file.data.source?.kind === 'GAZETTEER') {
      assembleStructure(file, file.data.source.id, {
        fact: (fact) => this.#add(this.dataset.facts, fact.id, fact),
        passage: (passage) => this.dataset.passages.set(passage.id, passage),
      });
    }
    assembleFacts(this.#articleOf(file, source), this.#namesOf(file, source), this.#measuresByKey);
  }

  #addEvidence(file: LoadedFile, source: string): void {
    file.data.passages?.forEach((passage, index) => {
      const id = passageId(source, passage.at);
      this.#add(this.dataset.passages, id, { ...passage, id, source, origin: { file, path: ['passages', index] } });
    });
    file.data.mentions?.forEach((mention, index) => {
      this.dataset.mentions.push({ ...mention, source, origin: { file, path: ['mentions', index] } });
    });
  }

  #names = new Map<LoadedFile, FactNames>();

  #namesOf(file: LoadedFile, source: string | undefined): FactNames {
    const known = this.#names.get(file);
    if (known) return known;
    const names = new FactNames(source);
    for (const section of ['affiliations', 'tenures', 'activities', 'conferrals', 'figures', 'gaps'] as const) {
      names.nameSection(section, file.data[section], []);
    }
    this.#names.set(file, names);
    for (const { key, path } of names.duplicates) {
      this.#report({ file, path }, 'R2', `key ${key} is used twice`, 'Give one of them another key');
    }
    return names;
  }

  #articleOf(file: LoadedFile, source: string | undefined): ArticleFacts {
    return {
      file,
      source,
      defaults: file.data.defaults ?? {},
      keys: this.#namesOf(file, source).keys,
      emit: (fact) => this.#add(this.dataset.facts, fact.id, fact),
      report: (origin, rule, message, advice) => this.#report(origin, rule, message, advice),
    };
  }

  #add<Value extends { readonly origin: Origin }>(into: Map<string, Value>, id: string, value: Value): void {
    const first = into.get(id);
    if (first === undefined) into.set(id, value);
    else
      this.#report(value.origin, 'R2', `id ${id} is used twice (first in ${first.origin.file.name})`, 'Ids are unique');
  }

  #report(origin: Origin, rule: string, message: string, advice: string): void {
    const place = origin.file.locate(origin.path);
    this.problems.push({ severity: 'error', rule, file: origin.file.name, ...place, message, advice });
  }
}
