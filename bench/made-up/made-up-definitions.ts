import { honourFamily } from '../../src/model/vocabulary/honour-family.ts';
import { honourTarget } from '../../src/model/vocabulary/honour-target.ts';
import { level } from '../../src/model/vocabulary/level.ts';
import { programmeKind } from '../../src/model/vocabulary/programme-kind.ts';
import type { Dataset } from '../../src/seed/assemble/dataset.ts';
import type { Chance } from './chance.ts';
import { madeUpName } from './made-up-names.ts';
import { addEntity, affiliate, GAZETTEER, origin } from './made-up-records.ts';
import type { MadeUpSize } from './made-up-size.ts';

/** The articles that activities, conferrals and figures are stated in. */
export function addSources(dataset: Dataset, size: MadeUpSize): string[] {
  const common = { publishedBasis: 'STATED', script: 'Hans', origin } as const;
  dataset.sources.set(GAZETTEER, { ...common, id: GAZETTEER, title: '名录', kind: 'GAZETTEER' });
  return Array.from({ length: size.articles }, (_, number) => {
    const id = `src-m${number}`;
    dataset.sources.set(id, { ...common, id, title: `文章${number}`, kind: 'ARTICLE', publishedOn: '2025-05-01' });
    return id;
  });
}

/** Programmes, the most popular ones first; some are part of an earlier one. */
export function addProgrammes(dataset: Dataset, chance: Chance, size: MadeUpSize): string[] {
  const programmes: string[] = [];
  for (let number = 0; number < size.programmes; number += 1) {
    const properties = { kind: chance.pick(programmeKind.values) };
    const id = addEntity(dataset, { id: `prog-m${number}`, type: 'Programme', name: madeUpName(chance), properties });
    if (number > 0 && chance.happens(0.2)) affiliate(dataset, id, chance.popular(programmes), 'PART_OF');
    programmes.push(id);
  }
  return programmes;
}

/** Honours, those given most often first. */
export function addHonours(dataset: Dataset, chance: Chance, size: MadeUpSize): string[] {
  return Array.from({ length: size.honours }, (_, number) => {
    const properties = {
      family: chance.pick(honourFamily.values),
      level: chance.pick(level.values),
      target: chance.pick(honourTarget.values),
    };
    return addEntity(dataset, { id: `hon-m${number}`, type: 'Honour', name: madeUpName(chance), properties });
  });
}
