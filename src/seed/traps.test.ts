import { join } from 'node:path';
import { repairText } from '../text/passages/repair-text.ts';
import { factsOf, targetsOf } from './assemble/dataset.ts';
import { examineSeeds } from './examine-seeds.ts';

const { dataset } = examineSeeds(join(__dirname, '../../seeds'));
const { entities, facts, mentions, sources } = dataset;
const entity = (id: string) => entities.get(id)!;
const fact = (id: string) => facts.get(id)!;
const meanings = (source: string, surface: string) =>
  mentions.filter((one) => one.source === source && one.surface === surface);
const citing = (source: string) =>
  [...facts.values()].filter(({ citations }) => citations.some((one) => one.source === source));
const parentOf = (child: string, kind: string) =>
  factsOf(dataset, 'Affiliation')
    .filter((one) => one.properties['kind'] === kind && targetsOf(one, 'CHILD')[0] === child)
    .map((one) => targetsOf(one, 'PARENT')[0]);

/** The traps of the articles that are about names, dates and evidence; those about figures stand in figure-traps.test.ts. */
describe('names', () => {
  it('T1: the union of a city of county rank is of county level', () => {
    expect(entity('union-410183')).toMatchObject({ name: '新密市总工会', properties: { level: 'COUNTY' } });
    expect(parentOf('union-410183', 'SUPERIOR')).toContain('union-410100');
  });

  it('T2: the same bare name means the publisher in the foreword and the subject in the body', () => {
    const read = meanings('src-000', '市总工会').map(({ means, rule, at }) => [means, rule, ...at]);
    expect(read).toEqual([
      ['union-410100', 'BLOCK_ROLE', '5.2'],
      ['union-410183', 'SUBJECT', '14.6'],
    ]);
  });

  it('T3: the union of 001 is found by the subject of the article, for its name stands nowhere', () => {
    expect(meanings('src-001', '廊坊市总工会')).toEqual([]);
    const [bare, ...others] = meanings('src-001', '市总工会');
    expect([bare?.means, bare?.rule, bare?.at.length, others.length]).toEqual(['union-131000', 'SUBJECT', 13, 0]);
  });

  it('T4: two congresses with the same ordinal are two activities of two unions', () => {
    const congresses = factsOf(dataset, 'Activity').filter(
      ({ properties: { kind, edition } }) => kind === 'CONGRESS' && edition === 15,
    );
    expect(
      congresses
        .map((one) => targetsOf(one, 'DONE_BY'))
        .flat()
        .toSorted(),
    ).toEqual(['union-410000', 'union-410100']);
  });

  it('T34: nothing of Henan is taken from the page furniture of a story of Jiangsu', () => {
    const reached = citing('src-004').flatMap(({ relations }) => relations.map(({ to }) => to));
    const meant = mentions.filter(({ source }) => source === 'src-004').map(({ means }) => means);
    expect([...reached, ...meant].filter((id) => /-41\d{4}/.test(id) || id.includes('henan'))).toEqual([]);
  });

  it('T35: namesakes are told apart by code', () => {
    for (const [name, code] of Object.entries({ 通州区: '110112', 高作镇: '320925114', 平等乡: '410329203' })) {
      const places = [...entities.values()].filter((one) => one.type === 'Place' && one.name === name);
      expect(places.map(({ properties }) => properties['code'])).toEqual([code]);
    }
  });

  it('T36: a town lies in a zone that has a statistical code only', () => {
    expect(parentOf('place-410871101', 'LOCATED')).toEqual(['place-410871']);
    expect(entity('place-410871').properties['codeSystem']).not.toBe('GB/T 2260');
  });

  it('T37: people of the media hold no post at a union, and private persons are not stored', () => {
    const media = ['person-chen-zheng', 'person-li-xinhe', 'person-fu-lin'];
    const posts = factsOf(dataset, 'Tenure').filter((one) => media.includes(targetsOf(one, 'HELD_BY')[0] ?? ''));
    expect(posts.length).toBeGreaterThanOrEqual(3);
    expect(posts.flatMap((one) => targetsOf(one, 'HELD_AT')).filter((id) => entity(id).type === 'Union')).toEqual([]);
  });

  it('T37, T38: the people are those in a public role, and nobody out of the title of a doctrine', () => {
    const people = [...entities.values()].filter(({ type }) => type === 'Person').map(({ name }) => name);
    expect(people.toSorted()).toEqual(['付琳', '孔春生', '张东青', '李拴成', '李新和', '梁兵', '陈正'].toSorted());
  });

  it('T27: a theme stays as it is printed, and its variants are of one programme', () => {
    const themes = ['act-001-8-4-wugeyi', 'act-003-8-1-wenhua-jin-jiceng'].map(fact);
    expect(themes.map(({ properties }) => String(properties['theme']).includes('奋斗'))).toEqual([true, false]);
    expect(themes.map(({ properties }) => String(properties['theme']).includes('奋进'))).toEqual([false, true]);
    for (const one of themes) expect(targetsOf(one, 'OF_PROGRAMME')).toContain('prog-zhongguomeng-laodongmei');
  });
});

describe('dates', () => {
  it('T5: the day of capture is not the day of publication', () => {
    expect(sources.get('src-000')).toMatchObject({ publishedOn: '2023-12-21', capturedOn: '2024-05-20' });
  });

  it('T23: what an article does not date stays undated, and an outside date says so', () => {
    const congress = fact('act-003-6-1-congress-15');
    expect([congress.period.basis, ...congress.citations.map(({ source }) => source)]).toEqual([
      'EXTERNAL',
      'src-003',
      'src-dahe',
    ]);
    const { edtf, from, to } = fact('act-003-8-1-wenhua-jin-jiceng').period;
    expect([edtf, from, to]).toEqual(['XXXX-11-25', undefined, undefined]);
    expect(sources.get('src-003')?.publishedOn).toBeUndefined();
  });

  it('T40: years read from “last year” and the like are inferred, for the date of publication comes first', () => {
    const [read, dated] = [sources.get('src-001'), sources.get('src-004')];
    expect([read?.publishedBasis, dated?.publishedOn]).toEqual(['INFERRED', '2022-02-11T14:59:02']);
    const stated = citing('src-001').filter(({ period }) => period.basis === 'STATED');
    const printed = ['8.2', '10.2', '12.1', '18.3'];
    expect(stated.filter(({ citations }) => !printed.includes(citations[0]?.at ?? ''))).toEqual([]);
    expect(
      citing('src-004')
        .filter(({ period }) => period.basis === 'STATED')
        .map(({ citations }) => citations[0]?.at),
    ).toEqual(['3.1', '3.1']);
  });
});

describe('evidence', () => {
  it('T21: nothing that was entered holds the pinyin of the polluted file', () => {
    const names = [...entities.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
    const printed = citing('src-003').flatMap(({ citations }) => citations.flatMap(({ anchor }) => anchor ?? []));
    const words = [...names, ...printed, ...mentions.map(({ surface }) => surface)];
    expect(words.filter((text) => repairText(text) !== text)).toEqual([]);
  });
});
