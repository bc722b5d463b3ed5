import { createHash } from 'node:crypto';
import { DataFactory, type NamedNode } from 'n3';
import type { GroupDimension } from '../../../model/grouping.ts';
import type { GroupRecord } from '../../table/group-columns.ts';
import { own, term } from '../terms.ts';

const { namedNode } = DataFactory;

/** Which figures are added up, and by what. */
interface AskedCube {
  readonly version: string;
  readonly dimensions: readonly GroupDimension[];
  readonly filter?: string | undefined;
  readonly first?: number | undefined;
}

/** What was asked, and the name that tells it from all else that was. */
export interface Cube extends AskedCube {
  readonly name: string;
}

/** A cube with its name: the version, and what was asked. */
export function cubeOf({ version, filter, dimensions, first }: AskedCube): Cube {
  const asked = { version, filter, dimensions, first };
  const hash = createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 16);
  return { ...asked, name: `urn:gonghui:aggregate:${hash}` };
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
export function partOf({ name: cube }: Cube, name: string | number): NamedNode {
  return namedNode(`${cube}:${name}`);
}

/** A dimension as a property: SITE_TYPE is `gh:bySiteType`. */
export function dimensionTerm(by: GroupDimension): NamedNode {
  return own(`BY_${by}`);
}

/** A bound as a property: `gh:sumLower`. */
export function boundTerm(name: (typeof intervals)[number], bound: 'Lower' | 'Upper'): NamedNode {
  return term(`gh:${name}${bound}`);
}
