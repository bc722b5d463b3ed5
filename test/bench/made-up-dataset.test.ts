import { join } from 'node:path';
import { madeUpDataset } from '../../bench/made-up/made-up-dataset.ts';
import type { Dataset } from '../../src/seed/assemble/dataset.ts';
import { checkDataset } from '../../src/seed/check/check-dataset.ts';
import { examineSeeds } from '../../src/seed/examine-seeds.ts';
import { drawLinks } from '../../src/seed/links/draw-links.ts';

const { measures } = examineSeeds(join(__dirname, '..', '..', 'seeds')).dataset;

function textOf({ entities, facts, passages }: Dataset): string {
  return JSON.stringify([...entities, ...facts, ...passages], (key, value: unknown) =>
    key === 'origin' ? undefined : value,
  );
}

describe('a made-up dataset', () => {
  const dataset = madeUpDataset(2_000, measures);

  it('keeps all rules of the model', () => {
    expect(checkDataset({ dataset }).filter(({ severity }) => severity !== 'warning')).toEqual([]);
  });

  it('has as many entities as asked for, five links to each, and a figure to every two', () => {
    expect(dataset.entities.size).toBe(2_000);
    expect(drawLinks(dataset).length).toBeGreaterThan(10_000);
    expect([...dataset.facts.values()].filter(({ type }) => type === 'Figure').length).toBeGreaterThan(1_000);
  });

  it('is the same at every run', () => {
    expect(textOf(madeUpDataset(2_000, measures)) === textOf(dataset)).toBe(true);
  });
});
