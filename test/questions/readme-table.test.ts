import { readQuestions } from '../../src/questions/read-questions.ts';
import { readReadme, type Readme } from '../docs/readme.ts';
import { files } from './saved-questions.ts';

/** The table of the saved questions: what is linked, and the question asked. */
function tableOf({ tables }: Readme): string[][] {
  const rows = tables.find(([row]) => row?.[0]?.startsWith('[q01]')) ?? [];
  return rows.map(([link = '', question = '']) => [link, question]);
}

const links = files.map((file) => `[${file.split('-')[0]}](questions/${file})`);

it('has every saved question in its table, with its text', () => {
  const asked = (texts: string[]) => texts.map((text, index) => [links[index], text]);
  expect(tableOf(readReadme('README.md'))).toEqual(asked(readQuestions().map(({ textEn }) => textEn)));
  expect(tableOf(readReadme('README.zh-CN.md'))).toEqual(asked(readQuestions().map(({ textZh }) => textZh)));
});
