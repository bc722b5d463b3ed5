import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { passageRole } from '../../model/vocabulary/passage-role.ts';
import type { Block } from './blocks-of.ts';
import { repairText } from './repair-text.ts';

/** The part a passage has in its article. */
export type PassageRole = ValueOf<typeof passageRole>;

const LONG = 80;

/** What a block shows of its role by its own words; the first that fits holds. */
const signs: readonly (readonly [RegExp, PassageRole])[] = [
  [/^\s*(?:内容)?(?:摘要|摘\s*要|导读|導讀|核心提示)\s*[::：]/u, 'ABSTRACT'],
  [
    /版权|版權|转载|轉載|授权|授權|备案|ICP|公网安备|邮政编码|邮编|电话[:：]|订阅|放大 缩小|上一[期版]|版面导航/u,
    'BOILERPLATE',
  ],
  [/\.com\b|法律顾问|法律顧問/u, 'BOILERPLATE'],
  [/^(?:分享到|相关阅读|相關閱讀|关键词|關鍵詞|热点|首页|网站首页|图片 )|二维码|客户端$|公众号$|微信$/u, 'BOILERPLATE'],
  [/(?:\s[|｜]\s.*){3}|^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*星期/u, 'BOILERPLATE'],
  [/^[(（].*摄\s*[)）]$/u, 'BYLINE'],
  [/^\S{0,4}(?:记者|記者|通讯员|责任编辑|責任編輯|编辑|作者|来源)[\s:：]?.{0,20}$/u, 'BYLINE'],
  [/\s\d{4}-\d{1,2}-\d{1,2}$/u, 'BYLINE'],
  [/^(?:图为|圖為)/u, 'CAPTION'],
];
const forewordHeading = /^(?:开栏的话|開欄的話|编者按|編者按)[::：]?/u;

/** Suggests a role for each block of an article: a first draft for the author, who decides. */
export function suggestRoles(blocks: readonly Block[]): PassageRole[] {
  const long = blocks.map(({ text }) => text.length >= LONG && signOf(text) === undefined);
  const [first, last] = [long.indexOf(true), long.lastIndexOf(true)];
  return blocks.map(({ text }, at) => {
    if (isForeword(blocks, at)) return 'FOREWORD';
    return signOf(text) ?? roleByPlace(text, at < first || first < 0, at > last);
  });
}

function signOf(text: string): PassageRole | undefined {
  const repaired = repairText(text);
  return signs.find(([sign]) => sign.test(repaired))?.[1];
}

function isForeword(blocks: readonly Block[], at: number): boolean {
  const [text = '', before = ''] = [blocks[at]?.text, blocks[at - 1]?.text];
  return forewordHeading.test(text) || (forewordHeading.test(before) && before.length < 10);
}

// Short lines before the body are titles or captions, those within it are its headings, those after it are page furniture.
function roleByPlace(text: string, isBefore: boolean, isAfter: boolean): PassageRole {
  if (isBefore) return /[。！!]$/u.test(text) ? 'CAPTION' : 'TITLE';
  return isAfter ? 'BOILERPLATE' : 'BODY';
}
