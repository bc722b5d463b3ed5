import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectSoon } from './expect-soon.ts';
import { findChromium } from './find-chromium.ts';
import { isPlaygroundBuilt, PlaygroundPage } from './playground-page.ts';
import { serveGraph, type RunningServer } from './serve-graph.ts';
import { takeScreenshot } from './take-screenshot.ts';
import { WatchedBrowser } from './watched-browser.ts';

const chromium = findChromium();
const describeHere = chromium === undefined ? describe.skip : describe;
const project = join(__dirname, '..', '..');
const files = ['web/playground/examples', 'questions']
  .flatMap((folder) => readdirSync(join(project, folder)))
  .filter((name) => name.endsWith('.graphql'));

jest.setTimeout(60_000);

describeHere('The examples of the playground in a real browser', () => {
  let server: RunningServer;
  let browser: WatchedBrowser;
  let playground: PlaygroundPage;

  beforeAll(async () => {
    if (!isPlaygroundBuilt()) throw new Error('dist/web/playground is missing: run `npm run build` first');
    server = await serveGraph();
    browser = await WatchedBrowser.launch(chromium!, server.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  beforeEach(async () => {
    playground = await PlaygroundPage.open(await browser.newPage());
  });

  afterEach(async () => {
    await playground.page.context().close();
  });

  it('are folded by theme but for the one in the tab, all themes in view, each with its count', async () => {
    const { page, groups, examples } = playground;
    const { y, height } = (await groups.last().locator('summary').boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
    expect(await page.evaluate('scrollTo(0, 500), scrollY')).toBe(0);
    expect(await playground.unfoldedGroups()).toEqual(['先看这几个']);
    const shown = await examples.locator('.title').allInnerTexts();
    expect(shown[0]).toMatch(/^新密市总工会/);
    expect(await groups.first().locator('.count').innerText()).toMatch(new RegExp(`^${shown.length}\\b`));
    const counts = await groups.locator('.count').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number.parseInt(count, 10), 0)).toBe(files.length);
    await playground.unfoldAll();
    expect(await examples.count()).toBe(files.length);
  });

  it('take one press of Tab a folded theme, and unfold by keyboard', async () => {
    const { page, groups, filter } = playground;
    await filter.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let group = 1; group < (await groups.count()); group++) await page.keyboard.press('Tab');
    expect(await page.locator('summary:focus').innerText()).toContain('出处与推断');
    await page.keyboard.press('Enter');
    await expectSoon(() => playground.unfoldedGroups(), ['出处与推断']);
    await page.keyboard.press('Tab');
    expect(await page.locator('.examples li button:focus').count()).toBe(1);
  });

  it('are found by number, and by words of either language', async () => {
    const { page, filter, examples, found } = playground;
    for (const words of ['q17', 'Ｑ１７', '统计期', '003 ACHIEVEMENTS']) {
      await filter.fill(words);
      await expectSoon(() => examples.locator('.number').allInnerTexts(), ['q17']);
      expect(await found.innerText()).toBe('找到 1 个');
      expect(await playground.unfoldedGroups()).toEqual(['出处与推断']);
      await filter.fill('');
      await expectSoon(() => found.innerText(), '');
    }
    await filter.fill('q1');
    await expectSoon(() => examples.count(), 11);
    await takeScreenshot(page, 'playground-found');
  });

  it('are said not to be there, with what to try', async () => {
    await playground.filter.fill('no such words');
    await expectSoon(() => playground.groups.count(), 0);
    expect(await playground.found.innerText()).toMatch(/^没有找到。.*q17/);
    await takeScreenshot(playground.page, 'playground-nothing-found');
  });

  it('can be folded while they are filtered, and fold as before when the filter is gone', async () => {
    const { filter, groups } = playground;
    await filter.fill('焦作');
    await expectSoon(async () => (await playground.unfoldedGroups()).length, await groups.count());
    await groups.first().locator('summary').click();
    await expectSoon(async () => (await playground.unfoldedGroups()).length, (await groups.count()) - 1);
    await filter.fill('焦作市');
    await expectSoon(async () => (await playground.unfoldedGroups()).length, await groups.count());
    await filter.press('Escape');
    await expectSoon(() => playground.unfoldedGroups(), ['先看这几个']);
  });

  it('stay unfolded and marked where one was opened, in this session only', async () => {
    const { page, filter, examples } = playground;
    await filter.fill('q17');
    await playground.answerAfter(() => examples.first().click());
    await filter.fill('');
    const current = page.locator('.examples [aria-current=true] .number');
    await expectSoon(() => current.allInnerTexts(), ['q17']);
    expect(await playground.unfoldedGroups()).toEqual(['先看这几个', '出处与推断']);
    await playground.show(/History/);
    await playground.show(/Examples/);
    expect(await playground.unfoldedGroups()).toEqual(['先看这几个', '出处与推断']);
    await page.reload();
    await current.waitFor();
    expect(await playground.unfoldedGroups()).toEqual(['先看这几个', '出处与推断']);
    const other = await PlaygroundPage.open(await page.context().newPage());
    await expectSoon(() => other.unfoldedGroups(), ['出处与推断']);
  });

  it('asked no one but their own server, and put no error on the console', () => {
    expect(browser.faults).toEqual({ foreignRequests: [], policyViolations: [], consoleErrors: [] });
  });
});
