import type { ConferralEntry } from '../format/conferral-entry.ts';
import type { ArticleFacts, Placed } from './article.ts';
import { resolve, resolveAll } from './article.ts';
import type { FactRelation } from './dataset.ts';
import { buildFact } from './fact-base.ts';

/** Emits a conferral; `givenAt` is the activity it stands in. */
export function buildConferral(article: ArticleFacts, placed: Placed<ConferralEntry>, givenAt?: string): void {
  const { entry } = placed;
  const activity = entry.activity === undefined ? givenAt : resolve(article, entry.activity);
  const one = (type: string, to: string | undefined): FactRelation[] =>
    to === undefined ? [] : [{ type, to: resolve(article, to) }];
  article.emit(
    buildFact(article, 'Conferral', placed, {
      properties: {
        status: entry.status,
        edition: entry.edition,
        family: entry.family,
        level: entry.level,
        target: entry.target,
      },
      relations: [
        ...one('OF_HONOUR', entry.honour),
        ...resolveAll(article, entry.grantedBy).map((to) => ({ type: 'GRANTED_BY', to })),
        ...resolveAll(article, entry.recipients).map((to) => ({ type: 'CONFERRED_ON', to })),
        ...one('COUNTED_FOR', entry.countedFor),
        ...one('GIVEN_AT', activity),
      ],
    }),
  );
}

/** Of whom the figures of a conferral speak: whom it counts for, else its one recipient, else the frame's. */
export function aboutOfConferral(entry: ConferralEntry): string | undefined {
  return entry.countedFor ?? ([entry.recipients ?? []].flat()[0] as string | undefined);
}
