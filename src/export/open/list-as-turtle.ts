import type { MeasureRow, SourceRow } from '../../store/statements/rows.ts';
import type { Connection } from '../connections.ts';
import { readFactRecords } from '../read/fact-records.ts';
import { factsWithContext } from '../read/facts-with-context.ts';
import { listRecords, type AnsweredList } from '../read/list-records.ts';
import { ofVersion } from '../read/one-version.ts';
import { addEntity } from '../turtle/add-entity.ts';
import { addMeasure, addSource } from '../turtle/add-evidence.ts';
import { addFact } from '../turtle/add-fact.ts';
import { section, turtleOf, type Section } from '../write/turtle.ts';
import type { Opening } from './opening.ts';

/**
 * What a list of other than entities answers as Turtle: facts with the entities, measures and sources they name; sources and
 * measures alone.
 */
export function listAsTurtle(opening: Opening, connection: Connection, list: AnsweredList): AsyncGenerator<string> {
  const { version, request } = opening;
  if (connection.family === 'facts') {
    return turtleOf({ version, note: `Here are ${request.what}, and what they name` }, factSections(opening, list));
  }
  const pages = <Row>() =>
    ofVersion(opening.store, version, listRecords(opening.store, list, connection.read)) as AsyncGenerator<Row[]>;
  const only =
    connection.family === 'sources' ? section(pages<SourceRow>, addSource) : section(pages<MeasureRow>, addMeasure);
  return turtleOf({ version, note: `Here are ${request.what} alone` }, [only]);
}

function factSections({ store, version }: Opening, list: AnsweredList): Section[] {
  const read = factsWithContext(store, () => listRecords(store, list, readFactRecords));
  const checked =
    <Page>(pages: () => AsyncIterable<Page>) =>
    () =>
      ofVersion(store, version, pages());
  return [
    section(checked(read.facts), addFact),
    section(checked(read.entities), addEntity),
    section(checked(read.measures), addMeasure),
    section(checked(read.sources), addSource),
  ];
}
