import { createHash } from 'node:crypto';
import { DataFactory, type NamedNode } from 'n3';
import type { GroupDimension } from '../../../model/grouping.ts';
import type { GroupRecord } from '../../table/group-columns.ts';
import { own, term } from '../terms.ts';

const { namedNode } = DataFactory;

/** Which figures are added up, and by what. */
export interface Cube {
  readonly version: string;
  readonly dimensions: readonly GroupDimension[];
  readonly filter?: string | undefined;
  readonly first?: number | undefined;
}

/**
 * The two data sets of a cube. An observation has to have every measure of its data set: groups that add have all of them,
 * the others (refused, or of no figure) only their count.
 */
export const dataSets = ['added', 'counted'] as const;
/** One of the two data sets of a cube. */
export type DataSet = (typeof dataSets)[number];

/** The numbers that come with bounds, where there is a sum. */
export const intervals = ['sum', 'average', 'min', 'max'] as const;

/** In which data set a group is an observation. */
export function dataSetOf(group: GroupRecord): DataSet {
  return intervals.every((name) => group[name] !== undefined) ? 'added' : 'counted';
}

/** A part of a cube, as `1` or `added:structure`. */
export function partOf(cube: Cube, name: string | number): NamedNode {
  return namedNode(`${cubeName(cube)}:${name}`);
}

/** What tells a cube from all others: the version, and what was asked. */
function cubeName({ version, filter, dimensions, first }: Cube): string {
  const asked = JSON.stringify({ version, filter, dimensions, first });
  return `urn:gonghui:aggregate:${createHash('sha256').update(asked).digest('hex').slice(0, 16)}`;
}

/** A dimension as a property: SITE_TYPE is `gh:bySiteType`. */
export function dimensionTerm(by: GroupDimension): NamedNode {
  return own(`BY_${by}`);
}

/** A bound as a property: `gh:sumLower`. */
export function boundTerm(name: (typeof intervals)[number], bound: 'Lower' | 'Upper'): NamedNode {
  return term(`gh:${name}${bound}`);
}
