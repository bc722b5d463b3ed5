import type { z } from 'zod';
import type { activity as activityDefinition } from '../../model/facts/activity.ts';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { figureWords, type BothLanguages, type ReadNumber } from '../../text/figures/figure-words.ts';
import { targetsOf, type Dataset, type FactRecord } from '../assemble/dataset.ts';

type Activity = z.infer<(typeof activityDefinition)['properties']>;

/** A fact in a few words, made from what the graph holds: a figure by number, subject and programme, else what was done, and when. */
export function factWords(dataset: Dataset, fact: FactRecord): BothLanguages {
  return fact.type === 'Figure' ? figureFactWords(dataset, fact) : activityWords(dataset, fact);
}

function figureFactWords(dataset: Dataset, fact: FactRecord): BothLanguages {
  const printed = String(fact.properties['printedAs']);
  const { zh, en } = figureWords(readNumberOf(dataset, fact));
  const subject = nameOf(dataset, targetsOf(fact, 'ABOUT')[0]);
  const counted = dataset.facts.get(targetsOf(fact, 'COUNTED_IN')[0] ?? '');
  const programmes = counted ? programmeWords(dataset, counted) : undefined;
  return {
    zh: `${subject.zh}${programmes?.zh ?? ''}的${printed}${zh === printed ? '' : `（${zh}）`}`,
    en: `${printed} (${en}) of ${subject.en}${programmes ? ` for ${programmes.en}` : ''}`,
  };
}

/** The number of a figure, as it is said in words. */
export function readNumberOf(dataset: Dataset, fact: FactRecord): ReadNumber {
  const measure = dataset.measures.get(targetsOf(fact, 'OF_MEASURE')[0] ?? '');
  const { exact, precision } = fact.properties as unknown as ReadNumber;
  return { exact, precision, unit: measure?.unit ?? 'ITEM' };
}

/** One or two programmes by name, of more the first and how many there are. */
function programmeWords(dataset: Dataset, activity: FactRecord): BothLanguages | undefined {
  const names = targetsOf(activity, 'OF_PROGRAMME').map((id) => nameOf(dataset, id));
  const [first] = names;
  if (first === undefined) return undefined;
  const quoted = names.map(({ zh }) => `“${zh}”`);
  if (names.length > 2) {
    return { zh: `${quoted[0]}等${names.length}个项目`, en: `${first.en} and ${names.length - 1} other programmes` };
  }
  return { zh: quoted.join(''), en: names.map(({ en }) => en).join(' and ') };
}

function activityWords(dataset: Dataset, activity: FactRecord): BothLanguages {
  const { kind, title, edition } = activity.properties as Pick<Activity, 'kind' | 'title' | 'edition'>;
  const programmes = programmeWords(dataset, activity);
  const date = activity.period.edtf ?? '';
  const name = { zh: title ?? programmes?.zh ?? activityKind.wording[kind].zh, en: title ?? programmes?.en };
  return {
    zh: `${name.zh}（第${edition}届，${date}）`,
    en: `${name.en ?? activityKind.wording[kind].en} (edition ${edition}, ${date})`,
  };
}

function nameOf(dataset: Dataset, id: string | undefined): BothLanguages {
  const entity = dataset.entities.get(id ?? '');
  return { zh: entity?.name ?? '来源', en: entity?.nameEn ?? 'the source' };
}
