import { figureOf, members, people, yearOf } from '../../../test/statistics/figures.ts';
import { addUp } from '../add-up.ts';
import type { Stratum, StratumTotal } from '../stratum.ts';
import type { Surroundings } from '../surroundings.ts';

type Said = Partial<Stratum>;
const overlap = (totals: readonly StratumTotal[], surroundings: Surroundings = {}) =>
  addUp(totals, surroundings).warnings.find(({ code }) => code === 'SCOPE_OVERLAP')?.facts;
const ofOne = (one: Said, other: Said) =>
  overlap([figureOf(one, { value: 2, id: 'one' }), figureOf(other, { value: 3, id: 'other' })]);
const grouped = (group: string[], groupNot: string[] = []): Said => ({ ...members, dimensions: { group, groupNot } });
const sites = (...siteType: string[]): Said => ({ measure: 'site.count', unit: 'SITE', dimensions: { siteType } });

describe('a warning of overlap', () => {
  it('comes where all members stand beside a group of them', () => {
    expect(ofOne(members, grouped(['TRUCK_DRIVERS']))).toHaveLength(2);
    expect(ofOne(sites('ALL'), sites('STAFF_HOME'))).toHaveLength(2);
    expect(ofOne(grouped(['EIGHT_GROUPS']), grouped(['COURIERS']))).toHaveLength(2);
  });

  it('does not come where a group is left out of the other figure, or two occupations exclude each other', () => {
    expect(ofOne(grouped(['EIGHT_GROUPS'], ['TRUCK_DRIVERS']), grouped(['TRUCK_DRIVERS']))).toBeUndefined();
    expect(ofOne(grouped([], ['EIGHT_GROUPS']), grouped(['COURIERS']))).toBeUndefined();
    expect(ofOne(grouped(['COURIERS']), grouped(['TRUCK_DRIVERS']))).toBeUndefined();
    expect(ofOne(sites('READING_ROOM'), sites('STAFF_HOME'))).toBeUndefined();
  });

  it('comes for people of groups that may share some: a woman may be a courier', () => {
    expect(ofOne(grouped(['WOMEN']), grouped(['COURIERS']))).toHaveLength(2);
  });

  it('comes for people of two trainings of one union, of whatever programme and year', () => {
    const [spring, autumn] = [
      { ...people, programmes: ['a'] },
      { ...people, programmes: ['b'], period: yearOf(2021) },
    ];
    expect(ofOne(spring, autumn)).toHaveLength(2);
    expect(ofOne(people, people)).toHaveLength(2);
  });

  it('does not come for money and sessions of different activities', () => {
    expect(ofOne({ programmes: ['a'] }, { programmes: ['b'] })).toBeUndefined();
    expect(ofOne({}, {})).toBeUndefined();
    expect(ofOne({ programmes: ['a'] }, { programmes: ['a'], period: yearOf(2021) })).toBeUndefined();
  });

  it('comes for money of one programme in periods that may share a day', () => {
    expect(ofOne({ programmes: ['a'] }, { programmes: ['a'], period: {} })).toHaveLength(2);
    expect(ofOne({ programmes: ['a'] }, { programmes: ['a'] })).toHaveLength(2);
  });

  it('comes where two sources state the same of one union, which may be one figure', () => {
    const stated = (source: string) => figureOf({}, { value: 5, source });
    expect(overlap([stated('article-a'), stated('article-b')])).toHaveLength(2);
  });

  it('does not come for two unions, unless one lies above the other and its figure covers all levels', () => {
    const of = (subject: string, scope: Stratum['scope']) => figureOf({ ...people, scope }, { value: 1, subject });
    const above = (subject: string) => (subject === 'county' ? ['city', 'province'] : []);
    expect(overlap([of('province', 'SYSTEM'), of('county', 'OWN')])).toBeUndefined();
    expect(overlap([of('province', 'OWN'), of('county', 'OWN')], { above })).toBeUndefined();
    expect(overlap([of('province', 'SYSTEM'), of('county', 'OWN')], { above })).toHaveLength(2);
    expect(overlap([of('province', 'SYSTEM'), of('county', 'SYSTEM')], { above })).toHaveLength(2);
  });

  it('comes where strata have more subjects than are listed, since one may stand in both', () => {
    const many = (said: Said, subject: string): StratumTotal => ({
      ...figureOf(said, { value: 9, subject }),
      count: 30,
      subjectsCount: 30,
    });
    expect(overlap([many(members, 'a'), many(grouped(['COURIERS']), 'b')])).toHaveLength(2);
    expect(overlap([many(sites('READING_ROOM'), 'a'), many(sites('STAFF_HOME'), 'b')])).toBeUndefined();
  });

  it('is given where a subject has more strata than can be compared', () => {
    const apart = Array.from({ length: 600 }, (_, at) => figureOf({ programmes: [`programme-${at}`] }, { value: 1 }));
    expect(overlap(apart.slice(0, 300))).toBeUndefined();
    expect(overlap(apart)).toBeDefined();
  });
});
