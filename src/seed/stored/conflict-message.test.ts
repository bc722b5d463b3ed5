import { join } from 'node:path';
import type { FactRecord } from '../assemble/dataset.ts';
import type { ConflictCode } from '../check/conflict-code.ts';
import { examineSeeds } from '../examine-seeds.ts';
import { conflictMessage } from './conflict-message.ts';

const { dataset } = examineSeeds(join(__dirname, '../../../seeds'));
const messageOf = (code: ConflictCode, ...ids: string[]) =>
  conflictMessage(
    dataset,
    code,
    ids.map((id) => dataset.facts.get(id) as FactRecord),
  );

it.each([
  [
    'PARTS_DIFFER',
    ['fig-000-12-3-sites-all', 'fig-000-14-5-1', 'fig-000-14-5-2'],
    '分项之和与总数不符（阵地数）：总数为新密市总工会的359个；2个分项合计139个。',
    'The parts do not add up to the stated total (Sites): the whole is 359个 (359 sites) of Xinmi Municipal Federation of Trade Unions; its 2 parts make 139 sites.',
  ],
  [
    'LOWER_EXCEEDS_UPPER',
    ['fig-000-12-5-jinqiu-amount', 'fig-002-26-4-jinqiu-amount'],
    '下级数大于上级数（帮扶金额）：下级为新密市总工会“金秋助学”的203.2万元（2,032,000元）；上级为焦作市总工会“金秋助学”的1324.6万元（13,246,000元）。',
    'A lower level has more than the upper one (Aid money): the lower level is 203.2万元 (2,032,000 yuan) of Xinmi Municipal Federation of Trade Unions for Golden Autumn Education Aid; the upper level is 1324.6万元 (13,246,000 yuan) of Jiaozuo Municipal Federation of Trade Unions for Golden Autumn Education Aid.',
  ],
  [
    'PERSON_TIMES_BELOW_PERSONS',
    ['fig-003-17-1-zaocan-meals', 'fig-003-17-1-zaocan-persons'],
    '人次少于人数：人次为河南省总工会“环卫工人免费早餐”的5888.7萬人次（58,887,000人次）；人数为河南省总工会“环卫工人免费早餐”的14.43萬名（144,300人）。',
    'Fewer person-times than persons: the count of person-times is 5888.7萬人次 (58,887,000 person-times) of Henan Provincial Federation of Trade Unions for Free Breakfasts for Sanitation Workers; the count of persons is 14.43萬名 (144,300 people) of Henan Provincial Federation of Trade Unions for Free Breakfasts for Sanitation Workers.',
  ],
  [
    'EDITION_ORDER',
    ['act-000-6-1-congress-14', 'act-003-6-1-congress-15'],
    '届次与时间顺序不符：在先为郑州市工会第十四次代表大会（第14届，2018-12-05）；在后为河南省工会第十五次代表大会（第15届，2018-12-10）。',
    'Editions do not increase with time: the earlier is 郑州市工会第十四次代表大会 (edition 14, 2018-12-05); the later is 河南省工会第十五次代表大会 (edition 15, 2018-12-10).',
  ],
] as const)('tells %s in both languages by the facts concerned', (code, facts, zh, en) => {
  expect(messageOf(code, ...facts)).toEqual({ zh, en });
});

it('names no fact by its id', () => {
  const { zh, en } = messageOf('SOURCE_CORRUPTION', 'fig-003-2-2-stations-cut', 'fig-003-17-2-stations');
  expect(`${zh}${en}`).not.toMatch(/fig-|undefined|NaN/);
});
