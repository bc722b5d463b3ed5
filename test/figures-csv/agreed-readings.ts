import type { Dimension } from '../../src/model/facts/figure.ts';
import type { FigureReading } from './figure-reading.ts';

/** Where the sentence says more than the row, or the row left open what the sentence says. */
export const readInTheSentence: Record<string, Partial<Record<Dimension, string>>> = {
  'fig-000-009': { group: 'WORKERS' },
  'fig-000-015': { group: 'LABOUR_COORDINATORS' },
  'fig-000-016': { group: 'WORKERS' },
  'fig-000-017': { group: 'WORKERS' },
  'fig-000-019': { group: 'STUDENTS' },
  'fig-000-021': { group: 'WORKERS' },
  'fig-001-032': { group: 'WORKERS' },
  'fig-001-034': { group: 'MODEL_WORKERS,WORKERS' },
  'fig-001-035': { group: 'WORKERS' },
  'fig-001-037': { group: 'WORKERS' },
  'fig-001-047': { group: 'WORKERS' },
  'fig-001-049': { group: 'NEEDY' },
  'fig-001-059': { group: 'NEW_EMPLOYMENT,TRUCK_DRIVERS' },
  'fig-002-061': { group: 'WORKERS' },
  'fig-002-063': { group: 'WORKERS' },
  'fig-002-079': { group: 'WORKERS' },
  'fig-002-081': { group: 'STUDENTS' },
  'fig-002-082': { group: 'STUDENTS' },
  'fig-002-084': { group: 'MODEL_WORKERS,NEEDY' },
  'fig-002-090': { group: 'POOR' },
  'fig-002-091': { group: 'POOR' },
  'fig-002-093': { group: 'POOR' },
  'fig-002-094': { group: 'POOR' },
  'fig-002-095': { group: 'POOR' },
  'fig-002-102': { unionLevel: 'TOWNSHIP' },
  'fig-002-103': { unionLevel: 'TOWNSHIP' },
  'fig-002-104': { unionLevel: 'ZONE' },
  'fig-003-110': { group: 'MIGRANT_WORKERS' },
  'fig-003-114': { group: 'WORKERS' },
  'fig-003-117': { group: 'WORKERS' },
  'fig-003-121': { group: 'OUTDOOR_WORKERS' },
  'fig-003-122': { group: 'WORKERS' },
  'fig-004-149': { group: 'LAID_OFF,NEEDY' },
  'fig-004-150': { group: 'WORKERS' },
  'fig-004-152': { group: 'COURIERS,EIGHT_GROUPS,FOOD_RIDERS,SECURITY_GUARDS' },
  'fig-004-153': { group: 'COURIERS,FOOD_RIDERS,NEW_EMPLOYMENT,TRUCK_DRIVERS' },
};

/** Scopes that a row says in its note, or leaves to be read from the sentence. */
export const scopeInTheSentence: Record<string, { scope: string; because: string }> = {
  'fig-000-014': { scope: 'AMBIGUOUS', because: 'sites of all kinds, wider than those the union paid for' },
  'fig-000-022': { scope: 'TERRITORY', because: 'the note says so' },
  'fig-000-023': { scope: 'TERRITORY', because: 'the note says so' },
  'fig-001-048': { scope: 'WITH_OTHERS', because: 'contests held together with departments' },
  'fig-002-068': { scope: 'OWN', because: 'of one sentence with the fifteen that the union chose' },
  'fig-002-088': { scope: 'TERRITORY', because: 'of one sentence that speaks of the whole city' },
  'fig-002-090': { scope: 'WITH_OTHERS', because: 'reached by what unions and units paid together' },
  'fig-002-091': { scope: 'WITH_OTHERS', because: 'reached by what unions and units paid together' },
  'fig-004-125': { scope: 'TERRITORY', because: 'a contest of the whole county' },
  'fig-004-135': { scope: 'AMBIGUOUS', because: 'the note says so' },
  'fig-004-136': { scope: 'AMBIGUOUS', because: 'the note says so' },
};

/** Where row and graph differ, and that is agreed. */
export const agreed: Record<string, { because: string; instead: Partial<FigureReading> }> = {
  'fig-002-060': {
    because: 'its note says that all labour emulations are meant, not the one programme of the row',
    instead: { programmes: '劳动和技能竞赛' },
  },
  'fig-004-135': {
    because: 'a stock has an end and no beginning',
    instead: { period: { edtf: '/2021', basis: 'INFERRED', since: undefined } },
  },
  'fig-004-136': {
    because: 'a stock has an end and no beginning',
    instead: { period: { edtf: '/2021', basis: 'INFERRED', since: undefined } },
  },
};
