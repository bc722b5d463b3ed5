import type { Dataset } from '../../src/seed/assemble/dataset.ts';
import type { Chance } from './chance.ts';
import { madeUpName } from './made-up-names.ts';
import { addEntity, affiliate } from './made-up-records.ts';
import type { MadeUpSize } from './made-up-size.ts';

/** A division, and the one it lies in. */
export interface MadeUpPlace {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly level: 'PROVINCIAL' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP';
  readonly within: MadeUpPlace | undefined;
}

const tails = { PROVINCIAL: '省', PREFECTURE: '市', COUNTY: '县', TOWNSHIP: '镇' };

/** All divisions from the provinces to the townships, the upper ones first, each level spread evenly over the one above. */
export function addPlaces(dataset: Dataset, chance: Chance, size: MadeUpSize): MadeUpPlace[] {
  const levels = [
    ['PROVINCIAL', size.provinces],
    ['PREFECTURE', size.prefectures],
    ['COUNTY', size.counties],
    ['TOWNSHIP', size.townships],
  ] as const;
  const all: MadeUpPlace[] = [];
  let above: readonly MadeUpPlace[] = [];
  for (const [level, count] of levels) {
    const parents = above;
    above = Array.from({ length: count }, (_, number) => {
      const within = parents[number % parents.length];
      const place = { name: madeUpName(chance) + tails[level], level, within };
      return addPlace(dataset, place, Math.floor(number / (parents.length || 1)) + 1);
    });
    all.push(...above);
  }
  return all;
}

function addPlace(dataset: Dataset, place: Omit<MadeUpPlace, 'id' | 'code'>, number: number): MadeUpPlace {
  const code = codeOf(place, number);
  const properties = { kind: 'DIVISION', code, codeSystem: 'made up' };
  const id = addEntity(dataset, { id: `place-${code}`, type: 'Place', name: place.name, properties });
  if (place.within) affiliate(dataset, id, place.within.id, 'LOCATED');
  return { ...place, id, code };
}

/** Six digits down to the county, nine for a township, each level beginning with the code above it. */
function codeOf({ level, within }: Omit<MadeUpPlace, 'id' | 'code'>, number: number): string {
  const digits = (width: number) => String(number).padStart(width, '0');
  if (level === 'PROVINCIAL') return `${10 + number}0000`;
  if (level === 'PREFECTURE') return `${within!.code.slice(0, 2)}${digits(2)}00`;
  return level === 'COUNTY' ? `${within!.code.slice(0, 4)}${digits(2)}` : `${within!.code}${digits(3)}`;
}
