import { repairText } from './repair-text.ts';

it('takes out pinyin behind a Han character, in brackets of either width', () => {
  expect(repairText('網(wǎng)頁發(fā)出、結（jié）果')).toBe('網頁發出、結果');
});

it.each(['(武漢)', '上海(武漢)所', '甲(非駐馬店網)', 'PPP(wǎng)', '網(Wǎng)', '網(w3)'])(
  'leaves %s as it is',
  (text) => {
    expect(repairText(text)).toBe(text);
  },
);
