import { sharedRuns } from '../../text/passages/shared-runs.ts';
import type { Origin } from '../assemble/dataset.ts';
import type { Examination, Finding } from './rule.ts';

/** R4: no text of ours shares a run of more than 14 Han characters with an article; listed proper names may. */
export function checkOwnWords({ dataset, articles }: Examination): Finding[] {
  if (articles === undefined) return [];
  const texts = articles.texts();
  return ownTexts(dataset).flatMap(({ text, origin }) => {
    const bare = [...dataset.properNames].reduce((rest, name) => rest.replaceAll(name, '\n'), text);
    const runs = texts.flatMap((article) => sharedRuns(bare, article));
    return runs.slice(0, 1).map((run) => ({
      origin,
      rule: 'R4',
      message: `“${run}” is copied from an article`,
      advice: 'Say it in your own words; a long proper name belongs into properNames',
    }));
  });
}

function ownTexts(dataset: Examination['dataset']): { text: string; origin: Origin }[] {
  return [
    ...[...dataset.entities.values()].map(({ name, aliases, origin }) => ({
      text: [name, ...aliases].join('\n'),
      origin,
    })),
    ...dataset.mentions.map(({ surface, reason, origin }) => ({ text: `${surface}\n${reason ?? ''}`, origin })),
    ...[...dataset.facts.values()].map(({ properties, origin }) => ({
      text: ['title', 'theme', 'note', 'aspect'].map((name) => properties[name] ?? '').join('\n'),
      origin,
    })),
    ...[...dataset.sources.values()].map(({ title, origin }) => ({ text: title, origin })),
  ];
}
