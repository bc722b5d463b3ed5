import { Parser, Store, type NamedNode, type Term } from 'n3';
import { term } from '../../src/export/turtle/terms.ts';
import { ask } from '../server/ask.ts';
import { download } from './exported.ts';

const intervals = ['sum', 'average', 'min', 'max'] as const;

interface Interval {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}
interface Notice {
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
}
type Group = Readonly<Record<(typeof intervals)[number], Interval | null>> & {
  readonly keys: readonly { readonly value: string | null; readonly labelZh: string; readonly labelEn: string }[];
  readonly count: number;
  readonly unit: string | null;
  readonly refused: Notice | null;
  readonly warnings: readonly Notice[];
};

const NUMBERS = intervals.map((name) => `${name} { value lower upper }`).join(' ');
const NOTICE = '{ code messageZh messageEn }';
const FIELDS = `keys { value labelZh labelEn } count unit ${NUMBERS} refused ${NOTICE} warnings ${NOTICE}`;

/** What is asked of `aggregate`. */
export interface AskedGroups {
  readonly filter: string;
  readonly groupBy: readonly string[];
}

/** These as parameters of an export. */
export function parametersOf({ filter, groupBy }: AskedGroups): Record<string, string> {
  return { filter, ...(groupBy.length > 0 && { groupBy: groupBy.join(',') }) };
}

/** The export as an RDF parser reads it. */
export async function cubeOf(base: string, asked: AskedGroups): Promise<Store> {
  const { text } = await download(base, 'aggregate.ttl', parametersOf(asked));
  return new Store(new Parser({ format: 'text/turtle' }).parse(text));
}

/** What the API answers, in the form of `groupAt`. */
export async function groupsOf(base: string, { filter, groupBy }: AskedGroups): Promise<object[]> {
  const wanted =
    groupBy.length === 0
      ? `aggregate(filter: ${filter}) { total { ${FIELDS} } }`
      : `aggregate(filter: ${filter}, groupBy: [${groupBy.join(', ')}], first: 200) { groups { ${FIELDS} } hasMore }`;
  const { data, text } = await ask(base, `{ ${wanted} }`);
  if (!data) throw new Error(text);
  const { total, groups, hasMore } = data['aggregate'] as { total?: Group; groups?: Group[]; hasMore?: boolean };
  expect(hasMore ?? false).toBe(false);
  return (groups ?? [total as Group]).map(said);
}

/** The values of a property. */
export const values = (store: Store, subject: Term, predicate: string) =>
  store.getObjects(subject as NamedNode, term(predicate), null).map(({ value }) => value);
/** Everything of a type. */
export const typed = (store: Store, type: string) => store.getSubjects(term('rdf:type'), term(type), null);
/** A dimension as a property. */
export const property = (by: string) =>
  `gh:by${by.toLowerCase().replace(/(^|_)(\w)/g, (_, _start, letter) => letter.toUpperCase())}`;

/** An observation as the API would show the group. */
export function groupAt(store: Store, observation: Term, groupBy: readonly string[]): object {
  const one = (predicate: string) => values(store, observation, predicate)[0] ?? null;
  const number = (predicate: string) => (one(predicate) === null ? null : Number(one(predicate)));
  const interval = (name: string) => {
    const [value, lower, upper] = ['', 'Lower', 'Upper'].map((bound) => number(`gh:${name}${bound}`));
    return value === null ? null : { value, lower, upper };
  };
  return {
    keys: groupBy.map((by) => keyAt(store, store.getObjects(observation as NamedNode, term(property(by)), null))),
    count: number('gh:count'),
    unit: one('gh:unit'),
    ...Object.fromEntries(intervals.map((name) => [name, interval(name)])),
    refused: one('gh:refused'),
    warnings: values(store, observation, 'gh:warnings').toSorted(),
    notes: values(store, observation, 'skos:note').toSorted(),
  };
}

function keyAt(store: Store, [concept]: readonly Term[]): object {
  const labels = store.getObjects(concept as NamedNode, term('skos:prefLabel'), null);
  const label = (language: string) => labels.find((one) => 'language' in one && one.language === language)?.value;
  const [value = null] = values(store, concept as NamedNode, 'skos:notation');
  return { value, labelZh: label('zh'), labelEn: label('en') };
}

/** A group of the API in the same form. */
function said({ refused, warnings, ...group }: Group): object {
  const notices = refused === null ? warnings : [refused, ...warnings];
  return {
    ...group,
    refused: refused?.code ?? null,
    warnings: [...new Set(warnings.map(({ code }) => code))].toSorted(),
    notes: [...new Set(notices.flatMap(({ messageZh, messageEn }) => [messageZh, messageEn]))].toSorted(),
  };
}
