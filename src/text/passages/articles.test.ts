import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countAnchor } from './count-anchor.ts';
import { passagesOf } from './passages-of.ts';
import { repairText } from './repair-text.ts';

const root = join(__dirname, '../../..');
const folder = process.env['ARTICLES_DIR'] ?? join(root, '../shared/articles');
// The articles are not part of the repository; without a copy of them there is nothing to check here.
const describeArticles = existsSync(folder) ? describe : describe.skip;

describeArticles('passages of the articles', () => {
  const rows = readFileSync(join(root, 'test/figures.csv'), 'utf8').trim().split('\n').slice(1);
  const figures = rows.map((row) => row.split(',').slice(0, 5) as [string, string, string, string, string]);

  it.each(figures)('hold the anchor of %s once', (_id, article, block, sentence, anchor) => {
    const text = readArticle(article);
    const place = passagesOf(text).find((at) => at.block === Number(block) && at.sentence === Number(sentence));
    expect(countAnchor(repairText(text.slice(place?.start, place?.end)), anchor)).toBe(1);
  });
});

function readArticle(article: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith(`${article}_`) && name.endsWith('.txt'));
  return readFileSync(join(folder, file ?? article), 'utf8');
}
