import { findChromium } from './find-chromium.ts';
import { hasNothing, isPlaygroundBuilt, PlaygroundPage, weightOfPlayground } from './playground-page.ts';
import { serveGraph, type RunningServer } from './serve-graph.ts';
import { takeScreenshot } from './take-screenshot.ts';
import { WatchedBrowser } from './watched-browser.ts';

const chromium = findChromium();
const describeHere = chromium === undefined ? describe.skip : describe;
/** How many operations GraphiQL keeps. */
const HISTORY = 20;

jest.setTimeout(60_000);

describeHere('The playground in a real browser', () => {
  let server: RunningServer;
  let browser: WatchedBrowser;
  let playground: PlaygroundPage;

  beforeAll(async () => {
    if (!isPlaygroundBuilt()) throw new Error('dist/web/playground is missing: run `npm run build` first');
    server = await serveGraph();
    browser = await WatchedBrowser.launch(chromium!, server.origin);
    playground = await PlaygroundPage.open(await browser.newPage(), '/');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('opens from the root of the server, with its icon', async () => {
    const { page } = playground;
    expect(page.url()).toBe(`${server.origin}/playground/`);
    const icon = await page.request.get(`${await page.locator('link[rel=icon]').getAttribute('href')}`);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
    await takeScreenshot(page, 'playground');
  });

  it('weighs at most 2.2 MB compressed, all of it together', () => {
    expect(weightOfPlayground()).toBeLessThanOrEqual(2.2e6);
  });

  it('runs an example by keyboard alone, and holds no one in its editors', async () => {
    const { page } = playground;
    await playground.tabTo('.examples li button:focus');
    const { data } = await playground.answerAfter(() => page.keyboard.press('Enter'));
    expect(hasNothing(data)).toBe(false);
    await playground.tabTo('.graphiql-query-editor .graphiql-editor:focus');
    await page.keyboard.press('Enter');
    await page.locator('.graphiql-query-editor .monaco-editor.focused').waitFor();
    await page.keyboard.press('Escape');
    await playground.tabTo('.graphiql-response :focus');
  });

  it('answers every example with data and without errors, and keeps each in the history', async () => {
    const names: string[] = [];
    await playground.unfoldAll();
    for (const example of await playground.examples.all()) {
      const { operationName, data, errors } = await playground.answerAfter(() => example.click());
      const empty = hasNothing(data);
      expect({ operationName, errors, empty }).toEqual({ operationName, errors: undefined, empty: false });
      names.push(operationName);
    }
    expect(new Set(names).size).toBe(await playground.examples.count());
    const history = await playground.show(/History/);
    const kept = await history.locator('.graphiql-history-item-label').allInnerTexts();
    expect(kept).toEqual(names.toReversed().slice(0, HISTORY));
  });

  it('describes the schema in Chinese too', async () => {
    const documentation = await playground.show(/Documentation/);
    await documentation.getByRole('link', { name: 'Query', exact: true }).click();
    await documentation.getByText(/Figures, .+ 数字/).waitFor();
    await takeScreenshot(playground.page, 'playground-documentation');
  });

  it('shows the query as a tree to build it from', async () => {
    const tree = await playground.show(/GraphiQL Explorer/);
    await tree.getByText('conferrals', { exact: true }).first().waitFor();
    await takeScreenshot(playground.page, 'playground-tree');
  });

  it('has its examples in two languages, and remembers which was chosen', async () => {
    const { page, examples, title } = playground;
    await playground.show(/Examples/);
    const titles = examples.locator('.title');
    const inChinese = await titles.allInnerTexts();
    expect(inChinese.length).toBeGreaterThanOrEqual(80);
    expect(inChinese.filter((text) => !/\p{Script=Han}.*？$/u.test(text))).toEqual([]);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    expect(await title.innerText()).toBe('Examples');
    const inEnglish = await titles.allInnerTexts();
    expect(inEnglish).toHaveLength(inChinese.length);
    expect(inEnglish.filter((text) => !/^[A-Z].*\?$/.test(text))).toEqual([]);
    await PlaygroundPage.open(page);
    expect(await title.innerText()).toBe('Examples');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('follows the system from light to dark', async () => {
    const { page, examples } = playground;
    await playground.answerAfter(() => examples.first().click());
    await takeScreenshot(page, 'playground-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.graphiql-query-editor .monaco-editor.vs-dark').waitFor();
    await takeScreenshot(page, 'playground-dark');
  });

  it('fits a phone, and shows the answer there', async () => {
    const viewport = { width: 390, height: 844 };
    const page = await browser.newPage({ viewport, isMobile: true, hasTouch: true });
    const onPhone = await PlaygroundPage.open(page);
    await takeScreenshot(page, 'playground-phone');
    await onPhone.answerAfter(() => onPhone.examples.first().tap());
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    const { y, height } = (await page.locator('.graphiql-response').boundingBox())!;
    expect(Math.round(y + height)).toBeLessThanOrEqual(viewport.height);
    await takeScreenshot(page, 'playground-phone-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await takeScreenshot(page, 'playground-phone-dark');
  });

  it('asked no one but its own server, kept to the policy, and put no error on the console', () => {
    expect(browser.faults).toEqual({ foreignRequests: [], policyViolations: [], consoleErrors: [] });
  });
});
