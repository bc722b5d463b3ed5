import type { Dimension } from '../../src/model/facts/figure.ts';
import type { Dataset } from '../../src/seed/assemble/dataset.ts';
import { readInTheSentence, scopeInTheSentence } from './agreed-readings.ts';
import type { FigureReading } from './figure-reading.ts';
import type { FigureRow } from './read-rows.ts';

/** What the graph should hold for a row, by the conventions of the seeds. */
export function expectedReading(row: FigureRow, { entities }: Dataset): FigureReading {
  const { value, unit, precision, lower, upper, statType, named } = row;
  const { about, scope } = subjectOf(row, entities);
  return {
    ...{ value, unit, precision, lower, upper, statType, about },
    scope: scopeInTheSentence[row.id]?.scope ?? scope,
    period: periodOf(row),
    dimensions: { ...expectedDimensions(row), ...readInTheSentence[row.id] },
    programmes: canonical(named['programme'] ?? '', entities),
    counted: {
      status: named['status']?.replace('?', ''),
      edition: named['edition'] === undefined ? undefined : Number(named['edition']),
    },
    // The township count is a part of the number of townships, the zones are a part of all zones.
    isPart: row.isSubset || ['fig-002-103', 'fig-002-104'].includes(row.id),
  };
}

/** Subjects as the rows name them: whom a figure is about, and what it covers. */
function subjectOf(
  { subject }: FigureRow,
  entities: Dataset['entities'],
): { about: string | undefined; scope: string } {
  const name = subject.replace(/^.*counted for /, '').replace(/\([全我]市\)$|市县两级工会$|各级工会.*$/, '');
  const union = [...entities.values()].find(
    (entity) => entity.type === 'Union' && [name, `${name}总工会`, `${name}省总工会`].includes(entity.name),
  );
  return { about: union?.id, scope: scopeOf(subject) };
}

function scopeOf(subject: string): string {
  if (subject.includes('及')) return 'WITH_OTHERS';
  if (subject.endsWith('市县两级工会')) return 'TWO_LEVELS';
  if (subject.endsWith('各级工会')) return 'SYSTEM';
  return subject.endsWith('总工会') ? 'OWN' : 'TERRITORY';
}

/** Periods as the rows say them, by the conventions of the seeds. Unknown stays unknown. */
function periodOf({ period, article, block, sentence }: FigureRow): FigureReading['period'] {
  if (period.startsWith('SINCE 郑州'))
    return { edtf: '/2023-12-21', basis: 'EXTERNAL', since: 'act-000-6-1-congress-14' };
  if (period.startsWith('SINCE 河南')) return { edtf: undefined, basis: 'EXTERNAL', since: 'act-003-6-1-congress-15' };
  const edtf = periods.find(([beginning]) => period.startsWith(beginning))?.[1];
  // Only two sentences of article 001 print the year.
  const isPrinted = article === '001' && ['8.2', '10.2'].includes(`${block}.${sentence}`);
  if (edtf === undefined) return { edtf, basis: 'NOT_STATED', since: undefined };
  return { edtf, basis: isPrinted ? 'STATED' : 'INFERRED', since: undefined };
}

const periods = [
  ['AS OF 2023-12', '/2023-12'],
  ['AS OF 2019-09', '/2019-09'],
  ['AS OF article', '/2025~'],
  ['until 2019-H1', '/2019-06'],
  ['2019-H1', '2019-01/2019-06'],
  ['2024', '2024'],
  ['2021', '2021'],
] as const;

/** The words of the rows for dimensions, as the model has them; words that name an activity or honour stand on those. */
function expectedDimensions({ named, measure }: FigureRow): Record<string, string> {
  const isHonour = measure.startsWith('honour.');
  const entries: [Dimension, string | undefined][] = [
    [
      'siteType',
      isHonour && named['siteType'] === 'POVERTY_DEMO_BASE' ? undefined : renamed(siteTypes, named['siteType']),
    ],
    ['contractType', renamed(contracts, named['contract'])],
    ['level', named['level'] === 'ENTERPRISE' ? undefined : named['level']],
    ['unionForm', named['form'] === 'VILLAGE_JOINT_UNION' ? 'JOINT' : undefined],
    ['unionLevel', named['form'] === 'VILLAGE_JOINT_UNION' ? 'COMMUNITY' : undefined],
    ['group', groups[named['population'] ?? '']],
    ['groupNot', named['population']?.includes('minus 货车司机') ? 'TRUCK_DRIVERS' : undefined],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<string, string>;
}

const siteTypes: Record<string, string> = {
  OUTDOOR_WORKER_STATION: 'OUTDOOR_STATION',
  ALL_SERVICE_POSITIONS: 'ALL',
  PARTY_LED_UNION_DEMO: 'PARTY_LED_DEMO',
  STANDARDISATION_DEMO: 'STANDARD_DEMO',
  MODEL_STAFF_HOME: 'STAFF_HOME',
};

const contracts: Record<string, string> = {
  '集体合同+工资专项集体合同': 'COLLECTIVE,WAGE',
  'REGIONAL_OR_INDUSTRY (incl wage)': 'COLLECTIVE,INDUSTRY,REGIONAL,WAGE',
  // The employers of the same contracts.
  REGIONAL_OR_INDUSTRY: 'COLLECTIVE,INDUSTRY,REGIONAL,WAGE',
  WAGE_SPECIAL: 'WAGE',
};

/** Populations that are groups of people; firms, and 劳模 together with others, are none. */
const groups: Record<string, string> = {
  困难职工家庭子女: 'STUDENTS',
  患病职工: 'WORKERS',
  农民工: 'MIGRANT_WORKERS',
  货车司机: 'TRUCK_DRIVERS',
  新就业形态劳动者: 'NEW_EMPLOYMENT',
  工匠人才: 'MODEL_WORKERS',
  一线环卫工人: 'SANITATION',
  环卫工人: 'SANITATION',
  '八大群体 minus 货车司机': 'EIGHT_GROUPS',
  八大群体: 'EIGHT_GROUPS',
  '下岗失业、困难职工': 'LAID_OFF,NEEDY',
  女职工: 'WOMEN',
  基层工会干部: 'UNION_CADRES',
};

/** Programmes as a row names them, by canonical name. */
function canonical(programmes: string, entities: Dataset['entities']): string {
  const all = [...entities.values()].filter(({ type }) => type === 'Programme');
  const names = programmes.split('+').map((written) => {
    const [name = ''] = written.split(' ');
    return (
      all.find((one) => one.name === name || one.aliases.includes(name) || one.name === `${name}行动`)?.name ?? name
    );
  });
  return names.join('+');
}

function renamed(names: Record<string, string>, name: string | undefined): string | undefined {
  return name === undefined ? undefined : (names[name] ?? name);
}
