import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, Response } from 'playwright-core';

const built = join(__dirname, '..', '..', 'dist', 'web', 'playground');
/** Every theme that is folded is one stop on the way, every example of an unfolded one another. */
const MOST_PRESSES = 50;

/** What came back for one operation. */
export interface Answer {
  readonly operationName: string;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** The playground, as who uses it sees it. */
export class PlaygroundPage {
  private constructor(readonly page: Page) {}

  /** Opens it, and waits until examples, editor and schema are there. */
  static async open(page: Page, path = '/playground/'): Promise<PlaygroundPage> {
    const schema = page.waitForResponse((response) => operationNameOf(response) === 'IntrospectionQuery');
    await page.goto(path);
    const playground = new PlaygroundPage(page);
    await playground.examples.first().waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await (await schema).finished();
    return playground;
  }

  /** Those that are not folded away. */
  get examples(): Locator {
    return this.page.locator('.examples li').getByRole('button');
  }

  get groups(): Locator {
    return this.page.locator('.examples details');
  }

  get filter(): Locator {
    return this.page.locator('.examples').getByRole('searchbox');
  }

  /** How many the filter finds, in words. */
  get found(): Locator {
    return this.page.locator('.examples').getByRole('status');
  }

  get title(): Locator {
    return this.page.locator('#examples-title');
  }

  /** The names of the themes that are unfolded. */
  async unfoldedGroups(): Promise<string[]> {
    return this.page.locator('.examples details[open] h3').allInnerTexts();
  }

  /** Unfolds every theme, one click each. */
  async unfoldAll(): Promise<void> {
    const folded = this.page.locator('.examples details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
  }

  /** Shows a panel at the side, by the name of its button. */
  async show(panel: RegExp): Promise<Locator> {
    await this.page.locator('.graphiql-sidebar').getByRole('button', { name: panel }).click();
    return this.page.locator('.graphiql-plugin');
  }

  /** Presses Tab until something is focused that the selector matches. */
  async tabTo(focused: string): Promise<void> {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await this.page.keyboard.press('Tab');
      if ((await this.page.locator(focused).count()) > 0) return;
    }
    throw new Error(`${MOST_PRESSES} times Tab did not lead to ${focused}`);
  }

  /** Does what sends an operation, and waits until editor, tab and answer show that one. */
  async answerAfter(act: () => Promise<void>): Promise<Answer> {
    const coming = this.page.waitForResponse((response) => isAnswer(operationNameOf(response)));
    await act();
    const response = await coming;
    const operationName = operationNameOf(response) ?? '';
    const answer: Answer = { ...(await response.json()), operationName };
    await this.page.getByRole('tab', { name: operationName, exact: true }).waitFor();
    await shows(this.page.locator('.graphiql-query-editor'), `query ${operationName}`);
    await shows(this.page.locator('.graphiql-response'), `"${Object.keys(answer.data ?? { errors: [] })[0]}":`);
    return answer;
  }
}

/** Whether the pages were built; the server answers 404 in place of those that are not. */
export function isPlaygroundBuilt(): boolean {
  return existsSync(join(built, 'index.html'));
}

/** The bytes of all files of the pages as they travel at most, which is under gzip. */
export function weightOfPlayground(): number {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.(br|gz)$/.test(name))
    .map((name) => [join(built, `${name}.gz`), join(built, name)].find((file) => existsSync(file)) ?? '')
    .map((file) => statSync(file))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/** Whether an answer has no value anywhere in it. */
export function hasNothing(data: unknown): boolean {
  if (Array.isArray(data)) return data.every(hasNothing);
  if (typeof data === 'object' && data !== null) return Object.values(data).every(hasNothing);
  return data == null;
}

function operationNameOf(response: Response): string | undefined {
  const request = response.request();
  if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return undefined;
  const { operationName, query } = request.postDataJSON();
  return operationName ?? /query (\w+)/.exec(query)?.[1];
}

function isAnswer(operationName: string | undefined): boolean {
  return operationName !== undefined && operationName !== 'IntrospectionQuery';
}

// Monaco writes no-break spaces.
async function shows(editor: Locator, text: string): Promise<void> {
  const pattern = new RegExp(text.replace(' ', '\\s'));
  await editor.locator('.view-lines', { hasText: pattern }).first().waitFor();
}
