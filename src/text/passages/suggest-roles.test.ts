import { blocksOf } from './blocks-of.ts';
import { suggestRoles } from './suggest-roles.ts';

const long = '某县工会办了许多事。'.repeat(10);

it('suggests a role for each block of an article', () => {
  const blocks = [
    ['首页 | 新闻 | 地方 | 工会', 'BOILERPLATE'],
    ['某县工会的一年', 'TITLE'],
    ['摘要:办了许多事', 'ABSTRACT'],
    ['本报记者 某人', 'BYLINE'],
    ['职工在看书。', 'CAPTION'],
    ['编者按', 'FOREWORD'],
    [long, 'FOREWORD'],
    [long, 'BODY'],
    ['服务职工', 'BODY'],
    [long, 'BODY'],
    ['责任编辑:某人', 'BYLINE'],
    ['版(bǎn)權所有', 'BOILERPLATE'],
    ['返回顶部', 'BOILERPLATE'],
  ] as const;
  const text = blocks.map(([line]) => line).join('\n');
  expect(suggestRoles(blocksOf(text))).toEqual(blocks.map(([, role]) => role));
});

it('suggests something for a text without any long block', () => {
  expect(suggestRoles(blocksOf('标题\n一句话。'))).toEqual(['TITLE', 'CAPTION']);
  expect(suggestRoles([])).toEqual([]);
});
