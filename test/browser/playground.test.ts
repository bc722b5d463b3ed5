import { findChromium } from './find-chromium.ts';
import { isPlaygroundBuilt, PlaygroundPage } from './playground-page.ts';
import { serveGraph, type RunningServer } from './serve-graph.ts';
import { takeScreenshot } from './take-screenshot.ts';
import { WatchedBrowser } from './watched-browser.ts';

const chromium = findChromium();
const describeHere = chromium === undefined ? describe.skip : describe;
const chinese = /\p{Script=Han}/u;
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

jest.setTimeout(40_000);

describeHere('The playground in a real browser', () => {
  let server: RunningServer;
  let browser: WatchedBrowser;

  beforeAll(async () => {
    if (!isPlaygroundBuilt()) throw new Error('dist/web/playground is missing: run `npm run build` first');
    server = await serveGraph();
    browser = await WatchedBrowser.launch(chromium!, server.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('opens from the root of the server, with its icon', async () => {
    const { page } = await PlaygroundPage.open(await browser.newPage(), '/');
    expect(page.url()).toBe(`${server.origin}/playground/`);
    const icon = await page.request.get(`${await page.locator('link[rel=icon]').getAttribute('href')}`);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
    await page.context().close();
  });

  it('has its examples in two languages, and remembers which was chosen', async () => {
    const playground = await PlaygroundPage.open(await browser.newPage());
    const { page, examples, title } = playground;
    const inChinese = await examples.allInnerTexts();
    expect(inChinese.length).toBeGreaterThanOrEqual(12);
    expect(inChinese.filter((text) => !chinese.test(text))).toEqual([]);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    expect(await title.innerText()).toBe('Examples');
    const inEnglish = await examples.allInnerTexts();
    expect(inEnglish).toHaveLength(inChinese.length);
    expect(inEnglish.filter((text) => !/^[A-Z]/.test(text))).toEqual([]);
    await page.reload();
    await examples.first().waitFor();
    expect(await title.innerText()).toBe('Examples');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await takeScreenshot(page, 'playground-english');
    await page.context().close();
  });

  it('answers every example with data and without errors, and keeps each in the history', async () => {
    const playground = await PlaygroundPage.open(await browser.newPage());
    const names = new Set<string>();
    for (const example of await playground.examples.all()) {
      const { operationName, data, errors } = await playground.answerAfter(() => example.click());
      expect({ operationName, errors }).toEqual({ operationName, errors: undefined });
      expect({ operationName, empty: hasNothing(data) }).toEqual({ operationName, empty: false });
      names.add(operationName);
    }
    expect(names.size).toBe(await playground.examples.count());
    const history = await playground.show(/History/);
    const kept = await history.locator('.graphiql-history-item-label').allInnerTexts();
    expect(kept.toSorted()).toEqual([...names].toSorted());
    await playground.page.context().close();
  });

  it('describes the schema in Chinese too', async () => {
    const playground = await PlaygroundPage.open(await browser.newPage());
    const documentation = await playground.show(/Documentation/);
    await documentation.getByRole('link', { name: 'Query', exact: true }).click();
    await documentation.getByText('Figures, each with its bounds and citation. 数字').waitFor();
    await takeScreenshot(playground.page, 'playground-documentation');
    await playground.page.context().close();
  });

  it('shows the query as a tree to build it from', async () => {
    const playground = await PlaygroundPage.open(await browser.newPage());
    const tree = await playground.show(/GraphiQL Explorer/);
    await tree.getByText('superiors', { exact: true }).waitFor();
    await takeScreenshot(playground.page, 'playground-tree');
    await playground.page.context().close();
  });

  it('runs an example by keyboard alone, and holds no one in its editors', async () => {
    const playground = await PlaygroundPage.open(await browser.newPage());
    const { page } = playground;
    const tabTo = async (focused: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if ((await page.locator(focused).count()) > 0) return;
      }
      throw new Error(`40 times Tab did not lead to ${focused}`);
    };
    await tabTo('.examples li button:focus');
    const { data } = await playground.answerAfter(() => page.keyboard.press('Enter'));
    expect(hasNothing(data)).toBe(false);
    await tabTo('.graphiql-query-editor .monaco-editor :focus');
    await tabTo('.graphiql-response :focus');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('looks as it should in %s colours and on a phone', async (colorScheme) => {
    for (const [name, options] of [['wide', {}] as const, ['phone', phone] as const]) {
      const playground = await PlaygroundPage.open(await browser.newPage({ colorScheme, ...options }));
      const { page } = playground;
      await takeScreenshot(page, `playground-${colorScheme}-${name}`);
      await playground.answerAfter(() => playground.examples.first().click());
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await takeScreenshot(page, `playground-${colorScheme}-${name}-answered`);
      await page.context().close();
    }
  });

  it('asked no one but its own server, kept to the policy, and put no error on the console', () => {
    expect(browser.faults).toEqual({ foreignRequests: [], policyViolations: [], consoleErrors: [] });
  });
});

function hasNothing(data: unknown): boolean {
  if (Array.isArray(data)) return data.every(hasNothing);
  if (typeof data === 'object' && data !== null) return Object.values(data).every(hasNothing);
  return data == null;
}
