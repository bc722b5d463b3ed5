const pinyinGroup = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]+[)）]/gu;

/** Takes out the pinyin that a faulty conversion put behind single characters: 網(wǎng). Other brackets stay as they are. */
export function repairText(text: string): string {
  return text.replace(pinyinGroup, '');
}
