import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nobody else can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** What no page may do, as it was seen on any page of a browser. */
interface Faults {
  readonly foreignRequests: string[];
  readonly policyViolations: string[];
  readonly consoleErrors: string[];
}

/** A browser that may ask one server only, and notes what its pages do wrong. */
export class WatchedBrowser {
  readonly faults: Faults = { foreignRequests: [], policyViolations: [], consoleErrors: [] };

  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async launch(executablePath: string, origin: string): Promise<WatchedBrowser> {
    return new WatchedBrowser(await chromium.launch({ executablePath, args: flags }), origin);
  }

  /** A page in a profile of its own: nothing is cached, nothing remembered. */
  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.origin, locale: 'zh-CN', ...options });
    context.setDefaultTimeout(15_000);
    context.on('request', (request) => this.#noteForeign(request.url()));
    await context.exposeFunction('noteViolation', (what: string) => this.faults.policyViolations.push(what));
    await context.addInitScript(
      `addEventListener('securitypolicyviolation', (event) =>
         noteViolation(event.violatedDirective + ' ' + event.blockedURI));`,
    );
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.faults.consoleErrors.push(message.text());
    });
    context.on('weberror', (error) => this.faults.consoleErrors.push(String(error.error())));
    return context.newPage();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  #noteForeign(url: string): void {
    const { protocol, origin } = new URL(url);
    if (origin !== this.origin && !['data:', 'blob:'].includes(protocol)) this.faults.foreignRequests.push(url);
  }
}
