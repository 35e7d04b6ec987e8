// What every browser test stands on: a browser, a fresh page of the built site, and the promise that nothing went
// wrong behind it.
//
// `cargo xtask test browser` sets SITE, CHROMIUM and CHROMIUM_ARGUMENTS. A test file begins with
//
//     import { paste, test } from './support.mjs';
//
//     test('a paste becomes columns', async (open) => {
//       const page = await open({ width: 1200, lang: 'zh' });
//       await paste(page, '…');
//       …
//     });
//
// and each page that a test opens is closed and looked at when the test ends: an error on the console, a request
// that failed or left the site's own origin, or a breach of the content policy fails the test.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, test as nodeTest } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The address of the built site, with its sub-path. */
export const SITE = process.env.SITE;

if (!SITE || !process.env.CHROMIUM) {
  throw new Error('run the browser tests with `cargo xtask test browser`: it builds and serves the site');
}

/** How long anything may take before a test gives up, in milliseconds: generous, for small machines. */
export const PATIENCE = 20_000;

/** Two articles with a slip of ten between them. */
export const NOODLES = `Noodle makers look abroad
East Wire· 2025-03-12 10:01
The instant-noodle market in China reached 505 billion yuan in 2024, the association said. Exports rose by 8%.
Instant noodles, a big small thing
Morning Ledger· 2025-03-11 09:20
The instant-noodle market in China was worth 50.5 billion yuan in 2024. It employs 60,000 people.
`;

let browser;

/** The one browser of a test file. */
async function theBrowser() {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: (process.env.CHROMIUM_ARGUMENTS ?? '').split(' ').filter(Boolean),
  });
  return browser;
}

after(async () => {
  await browser?.close();
});

/**
 * A test of the site. `body` gets `open`, which is `openPage`; what it opened is closed and judged at the end.
 *
 * @param {string} name what a reader can rely on, as a sentence
 * @param {(open: typeof openPage, context: import('node:test').TestContext) => Promise<void>} body
 */
export function test(name, body) {
  nodeTest(name, { timeout: 4 * PATIENCE }, async (context) => {
    const pages = [];
    const open = async (options) => {
      const page = await openPage(options);
      pages.push(page);
      return page;
    };
    try {
      await body(open, context);
      for (const page of pages) await expectClean(page);
    } finally {
      for (const page of pages) await page.context().close();
    }
  });
}

/**
 * Opens the site in a context of its own, with nothing stored, and waits until it is ready.
 * Whoever calls this directly closes the page with `closePage`; `test` does it by itself.
 *
 * @param {object} [options]
 * @param {number} [options.width] of the window, in pixels
 * @param {number} [options.height] of the window, in pixels
 * @param {string} [options.lang] the reader's language: `en` or `zh`
 * @param {'light'|'dark'} [options.colorScheme] the reader's preference
 * @param {boolean} [options.reducedMotion] whether the reader asked for less motion
 * @param {string} [options.path] what follows the site's address
 * @param {boolean} [options.wait] false to get the page before it is ready
 * @param {boolean} [options.offline] true to let the service worker in; without it every request reaches the server
 * @param {string} [options.site] another address that the site is served at
 * @param {(page: import('playwright-core').Page) => Promise<void>} [options.before] what happens before it opens
 * @param {import('playwright-core').Page} [options.beside] a page to open a further tab beside
 */
export async function openPage({
  width = 1280,
  height = 800,
  lang = 'en',
  colorScheme = 'light',
  reducedMotion = true,
  path = '',
  wait = true,
  offline = false,
  site = SITE,
  before,
  beside,
} = {}) {
  const context = beside?.context() ?? await (await theBrowser()).newContext({
    serviceWorkers: offline ? 'allow' : 'block',
    viewport: { width, height },
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  // Playwright says so itself where it keeps the service worker out.
  const seen = { troubles: [], requests: [], forgiven: [/registration blocked by Playwright/], site };
  watched.set(page, seen);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      seen.troubles.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => seen.troubles.push(`error in the page: ${error.message}`));
  page.on('crash', () => seen.troubles.push('the page crashed'));
  // A page that is left or loaded anew drops what is still on its way: what began before another load did.
  // Its icon it may drop at any time.
  let loads = 0;
  const begun = new Map();
  context.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
    begun.set(request, loads);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    const dropped = begun.get(request) < loads || request.url().endsWith('/icons/icon.svg');
    if (reason === 'net::ERR_ABORTED' && dropped) return;
    seen.troubles.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.troubles.push(`status ${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => seen.requests.push(request.url()));
  await page.exposeBinding('__policyBroken', (_, what) => seen.troubles.push(`content policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      globalThis.__policyBroken(`${event.violatedDirective} forbids ${event.blockedURI || 'inline'}`);
    });
  });
  await before?.(page);
  await page.goto(new URL(path, site).href);
  if (wait) await untilReady(page);
  return page;
}

/** What was noticed on each open page. */
const watched = new WeakMap();

/** Every address that the page asked for so far. */
export function requests(page) {
  return [...watched.get(page).requests];
}

/** Lets troubles that match `pattern` pass, for a test that causes them on purpose. */
export function forgive(page, pattern) {
  watched.get(page).forgiven.push(pattern);
}

/** Fails when anything went wrong on the page so far, or anything was asked of another origin. */
export async function expectClean(page) {
  // An event that is under way in the page arrives before this answer does.
  if (!page.isClosed()) await page.evaluate(() => 0);
  const { troubles, requests, forgiven, site } = watched.get(page);
  const own = new URL(site).origin;
  const strangers = requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== own);
  const left = troubles.filter((trouble) => !forgiven.some((pattern) => pattern.test(trouble)));
  assert.deepEqual(left, [], 'something went wrong behind the page');
  assert.deepEqual(strangers, [], 'the page asked another origin for something');
}

/** Judges a page opened with `openPage` and closes it. */
export async function closePage(page) {
  try {
    await expectClean(page);
  } finally {
    await page.context().close();
  }
}

/** Waits until nothing is under way: `html[data-state="ready"]`. Fails at once, with what is known, on `failed`. */
export async function untilReady(page) {
  let ended;
  try {
    // Seen and told in one moment: a page that has a link to open is ready, and busy again a moment later.
    const state = () => ['ready', 'failed'].find((state) => document.documentElement.dataset.state === state);
    ended = await (await page.waitForFunction(state, null, { timeout: PATIENCE })).jsonValue();
  } catch {
    const state = await page.locator('html').getAttribute('data-state');
    assert.fail(`the page is still "${state}" after ${PATIENCE / 1000} s; ${JSON.stringify(watched.get(page).troubles)}`);
  }
  assert.equal(ended, 'ready', JSON.stringify(watched.get(page).troubles));
}

/** A part of the page by its handle, `part(page, 'finding')`. */
export function part(page, name) {
  return page.locator(`[data-part="${name}"]`);
}

/** Types a text into the paste box, adds it, and waits for the analysis to end. */
export async function paste(page, text) {
  await part(page, 'paste-box').fill(text);
  // Between the click and the page's first reaction it is still "ready": watch for the change from before the click.
  const started = page.evaluate(
    (patience) =>
      new Promise((resolve) => {
        const html = document.documentElement;
        const observer = new MutationObserver(() => html.dataset.state !== 'ready' && done(true));
        const done = (value) => {
          observer.disconnect();
          resolve(value);
        };
        observer.observe(html, { attributes: true, attributeFilter: ['data-state'] });
        setTimeout(done, patience, false);
      }),
    1000,
  );
  await part(page, 'paste-add').click();
  await started;
  await untilReady(page);
}

/**
 * Faults of accessibility that a program can find, by axe: an empty list is the least that a page owes its readers.
 * Each has the rule, how grave it is, and the elements.
 */
export async function accessibilityFaults(page) {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Evaluated by the debugger, so that the content policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map((node) => node.target.join(' ')) }));
}

/** Saves a picture of the page to target/screenshots/NAME.png and gives back the file's name. */
export async function screenshot(page, name, { fullPage = false } = {}) {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../../target/screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage });
  return path;
}
