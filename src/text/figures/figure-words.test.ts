import { figureWords } from './figure-words.ts';

it.each([
  [{ exact: '3600000', unit: 'CNY', precision: 'MORE_THAN' }, '多于3,600,000元', 'more than 3,600,000 yuan'],
  [{ exact: '1324.65', unit: 'CNY', precision: 'EXACT' }, '1,324.65元', '1,324.65 yuan'],
  [{ exact: '96', unit: 'PERCENT', precision: 'AT_LEAST' }, '至少96%', 'at least 96 per cent'],
  [{ exact: '11500', unit: 'SITE', precision: 'EXACT' }, '11,500个', '11,500 sites'],
  [{ exact: '1', unit: 'PERSON', precision: 'EXACT' }, '1人', '1 person'],
  [{ exact: '1', unit: 'TEAM', precision: 'EXACT' }, '1支', '1 team'],
] as const)('says %j in both languages', (number, zh, en) => {
  expect(figureWords(number)).toEqual({ zh, en });
});
