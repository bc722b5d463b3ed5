import { join } from 'node:path';
import { factsOf, targetsOf, type FactRecord } from './assemble/dataset.ts';
import { examineSeeds } from './examine-seeds.ts';
import { drawLinks } from './links/draw-links.ts';

const { dataset, warnings } = examineSeeds(join(__dirname, '../../seeds'));
const figures = factsOf(dataset, 'Figure');

/** The figure that an article prints so; the anchor may be its beginning. */
function figure(article: string, anchor: string, measure?: string): FactRecord {
  const found = figures.filter((fact) => {
    const [citation] = fact.citations;
    return (
      citation?.source === `src-${article}` &&
      citation.anchor?.startsWith(anchor) &&
      [undefined, keyOf(fact)].includes(measure)
    );
  });
  if (found.length !== 1) throw new Error(`${anchor} is printed by ${found.length} figures of ${article}`);
  return found[0]!;
}
const keyOf = (fact: FactRecord) => measureOf(fact).key;
const measureOf = (fact: FactRecord) => dataset.measures.get(targetsOf(fact, 'OF_MEASURE')[0]!)!;
const countedIn = (fact: FactRecord) => dataset.facts.get(targetsOf(fact, 'COUNTED_IN')[0]!)!;
const gapsOf = (id: string) =>
  factsOf(dataset, 'Gap')
    .filter((gap) => targetsOf(gap, 'ABOUT')[0] === id)
    .map(({ properties }) => `${properties['aspect']} ${properties['reason']}`);
const sum = (all: readonly FactRecord[]) =>
  all.reduce((total, { properties }) => total + Number(properties['value']), 0);

describe('what is counted', () => {
  it('T6: exemplars of three levels, people and collectives pooled, are never summed', () => {
    const exemplars = figure('000', '先进典型502个');
    expect(exemplars.properties['level']).toEqual(['NATIONAL', 'PROVINCIAL', 'PREFECTURE']);
    expect(measureOf(exemplars)).toMatchObject({ key: 'honour.exemplars', additivity: 'NOT_ADDITIVE' });
  });

  it('T7: all sites are not the sum of the funded ones', () => {
    const funded = figures.filter(
      (one) => countedIn(one)?.id === 'act-000-14-5-funded-sites' && keyOf(one) === 'site.count',
    );
    expect([funded.length, sum(funded), sum([figure('000', '阵地359个')])]).toEqual([6, 290, 359]);
    expect(funded.flatMap((one) => targetsOf(one, 'PART_OF'))).toEqual([]);
  });

  it('T8: it is kept open whether members are a stock or recruits', () => {
    expect(figure('000', '会员133824人').properties).toMatchObject({
      statType: 'STOCK',
      note: expect.stringContaining('not said which'),
    });
  });

  it('T9: a lower bound stands for the money alone, not for the sites beside it', () => {
    expect(figure('000', '200多万元').properties).toMatchObject({
      precision: 'MORE_THAN',
      lower: 2_000_000,
      upper: undefined,
    });
    expect(figure('000', '103个').properties).toMatchObject({ precision: 'EXACT', lower: 103, upper: 103 });
  });

  it('T10: people and collectives that were honoured are two measures', () => {
    const at = (measure: string) =>
      figures.filter(
        (one) => one.citations[0]?.source === 'src-001' && one.citations[0].at === '10.2' && keyOf(one) === measure,
      );
    expect([sum(at('honour.persons')), sum(at('honour.organisations'))]).toEqual([69, 14]);
  });

  it('T11: attendances of a run and people of contests are not the same hundred thousand', () => {
    const [run, contests] = [figure('001', '10万余人次'), figure('001', '职工10万余人')];
    expect([keyOf(run), keyOf(contests)]).toEqual(['activity.person_times', 'activity.persons']);
    expect(countedIn(run).id).not.toBe(countedIn(contests).id);
  });

  it('T12, T14: what may be of a year or of several is ambiguous', () => {
    const open = [
      figure('001', '全国职工书屋示范点2家'),
      figure('001', '省职工书屋示范点5家'),
      figure('002', '6.8万余人'),
      figure('002', '近万项'),
    ];
    expect(open.map(({ properties }) => properties['statType'])).toEqual(open.map(() => 'AMBIGUOUS'));
    expect(figure('002', '100多项').properties['statType']).toBe('ANNUAL');
  });

  it('T15: the sum for five programmes is no total, and the graph says so', () => {
    expect(figure('002', '360余万元').properties['statType']).toBe('AMBIGUOUS');
    const [warning] = warnings.filter(({ rule }) => rule === 'R6');
    expect(warning?.facts).toEqual([figure('002', '1324.6万元').id, figure('002', '360余万元').id]);
  });

  it('T16: money raised is not money paid', () => {
    expect(figure('002', '3724.25万元').properties['stage']).toBe('RAISED');
    expect(figure('002', '1324.6万元').properties['stage']).toBe('PAID');
  });

  it('T17: employers of the two kinds of contract are not added', () => {
    const own = figure('002', '达1988家');
    expect(measureOf(own).additivity).toBe('NOT_ADDITIVE');
    expect(gapsOf(own.id)).toEqual(['SHARE NOT_SEPARABLE']);
  });

  it('T18: what unions and units paid together is not the unions’ own', () => {
    expect(figure('002', '3697万元').properties['scope']).toBe('WITH_OTHERS');
    expect(gapsOf(countedIn(figure('002', '3697万元')).id)).toContain('SHARE NOT_SEPARABLE');
  });

  it('T19: a stage that was begun is not built', () => {
    expect(countedIn(figure('002', '出资20万元')).properties['status']).toBe('STARTED');
  });

  it('T20: new members have an end of the count, and no beginning', () => {
    expect(figure('002', '21000余人')).toMatchObject({
      period: { edtf: '/2019-06' },
      properties: { stage: 'NEW' },
    });
    expect(figure('002', '21000余人').period.from).toBeUndefined();
  });

  it('T22: the number that lost its head is deprecated for the whole one', () => {
    const [cut, whole] = [figure('003', '15萬個'), figure('003', '1.15萬個')];
    expect(cut.properties).toMatchObject({ rank: 'DEPRECATED', rankReason: 'SOURCE_CORRUPTION' });
    expect(targetsOf(cut, 'SUPERSEDED_BY')).toEqual([whole.id]);
    expect(warnings.filter(({ rule }) => rule === 'R9').map((one) => one.facts)).toEqual([[cut.id, whole.id]]);
  });

  it('T24, T25, T26: servings, enrolments and shares are not people', () => {
    const units = [figure('003', '5888.7萬人次'), figure('003', '445萬人次'), figure('003', '2104.8萬次')].map(
      (one) => [keyOf(one), measureOf(one).unit],
    );
    expect(units).toEqual([
      ['aid.meals', 'PERSON_TIME'],
      ['insurance.person_times', 'PERSON_TIME'],
      ['publicity.shares', 'TIME'],
    ]);
    expect([figure('003', '14.43萬名'), figure('003', '4.7萬人')].map(keyOf)).toEqual(['aid.persons', 'aid.persons']);
  });

  it('T28: no figure of 004 is of 金秋助学 alone', () => {
    const bundle = countedIn(figure('004', '97.8万元'));
    expect(targetsOf(bundle, 'OF_PROGRAMME')).toContain('prog-jinqiu-zhuxue');
    expect(targetsOf(bundle, 'OF_PROGRAMME')).toHaveLength(4);
    expect(gapsOf(bundle.id)).toEqual(['SHARE NOT_SEPARABLE']);
  });

  it('T29: a group without one of its parts says so', () => {
    expect(figure('004', '会员2573人').properties).toMatchObject({
      group: ['EIGHT_GROUPS'],
      groupNot: ['TRUCK_DRIVERS'],
    });
  });

  it('T30: entries of a database are registered, not counted', () => {
    for (const anchor of ['920家', '112752名']) expect(figure('004', anchor).properties['stage']).toBe('REGISTERED');
  });

  it('T32: of eight departments the one that is named is one', () => {
    const inspection = countedIn(figure('004', '等8部门'));
    expect(targetsOf(inspection, 'DONE_BY')).toContain('org-320925-renshe');
    expect(gapsOf(inspection.id)).toContain('PARTNERS NOT_NAMED');
  });

  it('T33: one printed rate stands for two measures', () => {
    const rates = ['union.organising_rate', 'union.membership_rate'].map((measure) =>
      figure('004', '90%以上', measure),
    );
    expect(rates.map(({ citations, properties }) => [citations[0]?.at, properties['exact']])).toEqual([
      ['6.4', '90'],
      ['6.4', '90'],
    ]);
  });

  it('T39: equal numbers of different articles are different facts, and what is derived is not stored', () => {
    const [xinmi, jianhu] = [figure('000', '协调员230名'), figure('004', '干部230名')];
    expect([xinmi, jianhu].map((one) => targetsOf(one, 'ABOUT')[0])).toEqual(['union-410183', 'union-320925']);
    expect(xinmi.properties['group']).not.toEqual(jianhu.properties['group']);
    const [seasons, winter] = [figure('000', '6.7万人次'), figure('002', '6.7万人次')];
    expect([seasons, winter].map((one) => targetsOf(countedIn(one), 'OF_PROGRAMME')[0])).toEqual([
      'prog-siji-song',
      'prog-dongsong-wennuan',
    ]);
    expect(figures.filter(({ properties }) => properties['value'] === 83)).toEqual([]);
  });
});

describe('what was given', () => {
  it('T13: who is put forward has not received', () => {
    const pilots = ['全国赋能增效试点1家', '省级1家', '省级提升品质试点2家'].map((anchor) =>
      countedIn(figure('001', anchor)),
    );
    expect(pilots.map(({ properties }) => properties['status'])).toEqual(['NOMINATED', 'NOMINATED', 'NOMINATED']);
    const honours = pilots.flatMap((one) => targetsOf(one, 'OF_HONOUR'));
    const drawn = drawLinks(dataset).filter(({ to }) => honours.includes(to));
    expect(new Set(drawn.map(({ kind, status }) => `${kind} ${status}`))).toEqual(new Set(['CREDITED_WITH NOMINATED']));
  });

  it('T31: 提名奖 is a prize that was given, 报市级表彰 is a nomination', () => {
    const status = (anchor: string) => countedIn(figure('004', anchor)).properties['status'];
    expect([status('“建湖工匠提名奖”10名'), status('5家非公企业'), status('2家示范片区')]).toEqual([
      'CONFERRED',
      'NOMINATED',
      'NOMINATED',
    ]);
  });
});
