import type { Measure } from '../../model/measure.ts';
import type { ConferralEntry } from '../format/conferral-entry.ts';
import type { YamlPath } from '../read-seed-file.ts';
import type { ArticleFacts, Frame, Placed } from './article.ts';
import { aboutOfActivity, buildActivity } from './build-activity.ts';
import { buildAffiliation, buildTenure } from './build-affiliation.ts';
import { aboutOfConferral, buildConferral } from './build-conferral.ts';
import { buildFigure } from './build-figure.ts';
import { buildGap } from './build-gaps.ts';
import { innerFrame, type CommonEntry } from './fact-base.ts';
import type { FactNames } from './name-facts.ts';

type Measures = ReadonlyMap<string, Measure>;

/** Emits every fact of a file, nested ones after what they stand in. */
export function assembleFacts(article: ArticleFacts, names: FactNames, measures: Measures): void {
  const { data } = article.file;
  const { period, periodBasis, since, scope, statType, by } = article.defaults;
  const frame: Frame = { period, periodBasis, since, scope, statType, about: by };
  const walk = new FactWalk(article, names, measures);
  walk.each(data.affiliations, ['affiliations'], frame, (placed) => buildAffiliation(article, placed));
  walk.each(data.tenures, ['tenures'], frame, (placed) => buildTenure(article, placed));
  walk.each(data.activities, ['activities'], frame, (placed) => walk.activity(placed));
  walk.each(data.conferrals, ['conferrals'], frame, (placed) => walk.conferral(placed));
  walk.each(data.figures, ['figures'], frame, (placed) => walk.figure(placed));
  walk.each(data.gaps, ['gaps'], frame, (placed) => buildGap(article, placed));
}

/** Walks nested entries and hands the frame down. */
class FactWalk {
  constructor(
    private readonly article: ArticleFacts,
    private readonly names: FactNames,
    private readonly measures: Measures,
  ) {}

  each<Entry extends object>(
    entries: readonly Entry[] | undefined,
    path: YamlPath,
    frame: Frame,
    build: (placed: Placed<Entry>) => void,
  ): void {
    entries?.forEach((entry, index) => build({ entry, id: this.names.idOf(entry), path: [...path, index], frame }));
  }

  activity(placed: Placed<NonNullable<ArticleFacts['file']['data']['activities']>[number]>): void {
    const { entry, id, path } = placed;
    buildActivity(this.article, placed);
    const inner = this.#inner(placed, aboutOfActivity(this.article, entry));
    this.each(entry.figures, [...path, 'figures'], inner, (nested) => this.figure(nested, id));
    this.each(entry.conferrals, [...path, 'conferrals'], inner, (nested) => this.conferral(nested, id));
    this.each(entry.gaps, [...path, 'gaps'], inner, (nested) => buildGap(this.article, nested, id));
  }

  conferral(placed: Placed<ConferralEntry>, givenAt?: string): void {
    const { entry, id, path } = placed;
    buildConferral(this.article, placed, givenAt);
    const inner = this.#inner(placed, aboutOfConferral(entry));
    this.each(entry.figures, [...path, 'figures'], inner, (nested) => this.figure(nested, id));
    this.each(entry.gaps, [...path, 'gaps'], inner, (nested) => buildGap(this.article, nested, id));
  }

  figure(placed: Placed<NonNullable<ConferralEntry['figures']>[number]>, countedIn?: string): void {
    const { entry, id, path } = placed;
    buildFigure(this.article, placed, { measures: this.measures, countedIn });
    const inner = this.#inner(placed, undefined);
    this.each(entry.gaps, [...path, 'gaps'], inner, (nested) => buildGap(this.article, nested, id));
  }

  #inner<Entry extends CommonEntry>(placed: Placed<Entry>, about: string | undefined): Frame {
    const frame = innerFrame(placed.frame, placed.entry);
    return about === undefined ? frame : { ...frame, about };
  }
}
