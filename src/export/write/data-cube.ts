import type { GroupRecord } from '../table/group-columns.ts';
import { addKey } from '../turtle/cube/add-key.ts';
import { addObservation, type PlacedGroup } from '../turtle/cube/add-observation.ts';
import { addDataSet, addProperties } from '../turtle/cube/add-structure.ts';
import { dataSetOf, dataSets, type Cube } from '../turtle/cube/cube.ts';
import type { Triples } from '../turtle/triples.ts';
import { section, turtleOf } from './turtle.ts';

/** Figures added up as Turtle, in the RDF Data Cube vocabulary: an observation a group. All groups are one page. */
export function dataCube(cube: Cube, page: () => AsyncGenerator<readonly GroupRecord[]>): AsyncGenerator<string> {
  const note = 'Here is what figures make together, as an RDF Data Cube';
  return turtleOf({ version: cube.version, note }, [
    section(
      () => onePage(page()),
      (triples, groups: readonly GroupRecord[]) => addHead(triples, cube, groups),
    ),
    section(
      () => placedGroups(page()),
      (triples, placed: PlacedGroup) => addObservation(triples, cube, placed),
    ),
  ]);
}

/** What has to be known before the observations: what their properties are, and their keys. */
function addHead(triples: Triples, cube: Cube, groups: readonly GroupRecord[]): void {
  addProperties(triples, cube);
  for (const dataSet of dataSets) {
    if (groups.some((group) => dataSetOf(group) === dataSet)) addDataSet(triples, cube, dataSet);
  }
  cube.dimensions.forEach((by, at) => {
    const keys = new Map(groups.map(({ keys: all }) => [all[at]?.value, all[at]]));
    for (const key of keys.values()) if (key !== undefined) addKey(triples, by, key);
  });
}

async function* onePage<Page>(pages: AsyncIterable<Page>): AsyncGenerator<readonly Page[]> {
  for await (const page of pages) yield [page];
}

async function* placedGroups(pages: AsyncIterable<readonly GroupRecord[]>): AsyncGenerator<readonly PlacedGroup[]> {
  for await (const groups of pages) {
    yield groups.map((group, place) => ({ group, place }));
  }
}
