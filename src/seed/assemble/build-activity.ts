import type { ActivityEntry } from '../format/activity-entry.ts';
import type { ArticleFacts, Placed } from './article.ts';
import { resolve, resolveAll } from './article.ts';
import type { FactRelation } from './dataset.ts';
import { buildFact } from './fact-base.ts';

/** Emits an activity. */
export function buildActivity(article: ArticleFacts, placed: Placed<ActivityEntry>): void {
  const { entry } = placed;
  const { kind, title, theme, edition, status, groups } = entry;
  const programmes = [entry.programme ?? [], entry.programmes ?? []].flat();
  article.emit(
    buildFact(article, 'Activity', placed, {
      properties: { kind, title, theme, edition, status, groups: groups ?? [] },
      relations: [
        ...programmes.map((programme) => ({ type: 'OF_PROGRAMME', to: resolve(article, programme) })),
        ...actorsOf(article, entry),
        ...resolveAll(article, entry.for).map((to) => ({ type: 'DONE_FOR', to })),
        ...resolveAll(article, entry.in).map((to) => ({ type: 'HELD_IN', to })),
        ...(entry.within === undefined ? [] : [{ type: 'WITHIN', to: resolve(article, entry.within) }]),
      ],
    }),
  );
}

/** Who did it, in which role; left out, the article's default is the host. */
function actorsOf(article: ArticleFacts, entry: ActivityEntry): FactRelation[] {
  const by = entry.by ?? article.defaults.by;
  if (by === undefined) return [];
  const roles = typeof by === 'string' || Array.isArray(by) ? { host: by } : by;
  return Object.entries(roles).flatMap(([role, actors]) =>
    resolveAll(article, actors as string | string[] | undefined).map((to) => ({
      type: 'DONE_BY',
      to,
      properties: { role: role.toUpperCase() },
    })),
  );
}

/** Of whom the figures of an activity speak: the default reporter, else the first host. */
export function aboutOfActivity(article: ArticleFacts, entry: ActivityEntry): string | undefined {
  return article.defaults.by ?? actorsOf(article, entry).find((actor) => actor.properties?.['role'] === 'HOST')?.to;
}
