import type { Dataset } from '../../src/seed/assemble/dataset.ts';
import { Chance } from './chance.ts';
import { addActivities } from './made-up-activities.ts';
import { addBodies } from './made-up-bodies.ts';
import { addConferrals } from './made-up-conferrals.ts';
import { addHonours, addProgrammes, addSources } from './made-up-definitions.ts';
import { addFigures } from './made-up-figures.ts';
import { addPlaces } from './made-up-places.ts';
import { madeUpSize } from './made-up-size.ts';

const SEED = 20261121;

/** A made-up dataset in the model of this project, with about as many entities as asked for: the same at every run. */
export function madeUpDataset(entities: number, measures: Dataset['measures']): Dataset {
  const chance = new Chance(SEED);
  const size = madeUpSize(entities);
  const dataset = emptyDataset(measures);
  const articles = addSources(dataset, size);
  const places = addPlaces(dataset, chance, size);
  const bodies = addBodies(dataset, chance, { size, places });
  const programmes = addProgrammes(dataset, chance, size);
  const honours = addHonours(dataset, chance, size);
  const people = [...dataset.entities.values()].filter(({ type }) => type === 'Person').map(({ id }) => id);
  const world = { dataset, chance, size, bodies, programmes, honours, people, articles };
  addFigures(world, [...addActivities(world), ...addConferrals(world)]);
  return dataset;
}

function emptyDataset(measures: Dataset['measures']): Dataset {
  return {
    entities: new Map(),
    measures,
    sources: new Map(),
    passages: new Map(),
    mentions: [],
    facts: new Map(),
    properNames: new Set(),
  };
}
