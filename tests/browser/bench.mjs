// Measures the page in a real browser by the browser's own means: how soon it paints and can be used on a slow network and
// a slow processor, what a thousand and ten thousand articles cost. `cargo xtask bench-page` runs it; it fails nothing,
// since a machine that does other things beside is no measure.
//
// The site is served from here, packed as a host packs it, in a context that is isolated so that memory can be asked for.

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const { DIST, CHROMIUM, CHROMIUM_ARGUMENTS = '' } = process.env;
const only = process.argv.slice(2);

// Slow 4G: as Chromium's developer tools have it (the latency is added to each request), and as Lighthouse defines it.
const NETWORKS = {
  'as it is': null,
  'Slow 4G, 4x slower processor (developer tools: 562 ms a request)': { latency: 562.5, down: 1.44e6, up: 675e3 },
  'Slow 4G, 4x slower processor (Lighthouse: 150 ms a request)': { latency: 150, down: 1.6384e6, up: 750e3 },
};
const RUNS = 5;

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript',
  '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8', '.md': 'text/plain; charset=utf-8' };

/** Serves the site as its host would. */
async function serve() {
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname)).replace(/^\/+/, '');
    let file = join(DIST, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    const headers = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600',
      'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    if (['.png'].includes(extname(file))) {
      response.writeHead(200, headers);
      return createReadStream(file).pipe(response);
    }
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file)));
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(packed.get(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { site: `http://127.0.0.1:${server.address().port}/`, server };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${Math.round(value)} ms`;
const tell = (what, value, asked = '') => console.log(`  ${what.padEnd(52)} ${String(value).padStart(14)}   ${asked && `(asked: ${asked})`}`);

/** Articles that a desk could hold: of each thing five, in two languages, some with a figure that slipped. About 2 KB each. */
function articles(count, from = 0) {
  const plants = 'barley millet sesame walnut quinoa almond lentil carob fennel ginger saffron hibiscus lychee tamarind pomelo cassava sorghum chestnut hazelnut chicory'.split(' ');
  const goods = 'tea noodle cracker syrup oil flour juice vinegar porridge snack jam paste powder drink candy cake biscuit sauce pickle bread'.split(' ');
  const told = (name, n) => Array.from({ length: 8 }, (_, at) => [
    `Traders who deal in ${name} say that the harvest was late and that the roads to the coast were full of lorries, ${20 + (n * 7 + at) % 70} of them from the south.`,
    `A grower whose family has made ${name} for generations keeps the old press in a shed behind the house.`,
    `At the fair, cooks showed what can be made of ${name} beyond what everybody knows, to polite applause, and ${200 + (n * 13 + at) % 700} visitors came on Friday.`,
    `Shops in the old town have begun to sell it by the cup; most of their customers had never heard of ${name} a few years ago.`][(n + at) % 4]).join(' ');
  const one = (n) => {
    const [thing, version] = [Math.floor(n / 5), n % 5];
    const name = `${plants[thing % plants.length]} ${goods[Math.floor(thing / plants.length) % goods.length]}`;
    const year = 2015 + Math.floor(thing / 400);
    const [size, growth, makers] = [1000 + (thing * 7919) % 90000, 11 + (thing * 31) % 380, 101 + (thing * 17) % 890];
    const whole = version === 4 && thing % 4 === 0 ? (size / 10).toFixed(1) : (size / 100).toFixed(2);
    const head = `${version === 3 ? `${name}报告` : `A year of ${name}, part ${version + 1}`}\n${version === 3 ? '海岸日报' : `Harbour Post ${version}`}· ${year + 1}-03-1${version} 10:01\n`;
    return head + (version === 3
      ? `${year}年，中国${name}市场规模达${(size / 10).toFixed(1)}亿元，同比增长${(growth / 10).toFixed(1)}%。全国共有${makers}家生产企业。${'各地的铺子从早开到晚，老人说从前不是这样。'.repeat(20)}\n`
      : `The ${name} market in China was worth ${whole} billion yuan in ${year}, up ${(growth / 10).toFixed(1)}% from the year before, a trade body said. China counted ${makers} makers of ${name}.\n${told(name, n)}\nThe trade body expects the ${name} market in China to grow further, though it gave no figure. ${told(name, n + 3)}\n`);
  };
  return Array.from({ length: count }, (_, at) => one(from + at)).join('\n');
}

async function fresh(browser, site, { network = null, slow = 1 } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: network.latency,
      downloadThroughput: network.down / 8, uploadThroughput: network.up / 8 });
  }
  if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.addInitScript(() => {
    globalThis.__seen = {};
    const look = () => {
      const seen = globalThis.__seen;
      if (document.querySelector('[data-part="paste-box"]')) seen.box ??= performance.now();
      if (document.documentElement?.dataset.state === 'ready') seen.ready ??= performance.now();
      if (document.querySelector('[data-part="mention"]')) seen.marks ??= performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-state'] });
  });
  await page.goto(site, { timeout: 120_000 });
  await page.waitForSelector('html[data-state="ready"]', { timeout: 120_000 });
  return { context, page, session };
}

/** The length of each task of the page's main thread that was longer than 50 ms, from a trace. */
function longTasks(trace) {
  const events = JSON.parse(trace).traceEvents;
  const mains = new Set(events.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}:${tid}`));
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && mains.has(`${event.pid}:${event.tid}`));
  return tasks.map((event) => event.dur / 1000).filter((dur) => dur > 50).sort((a, b) => b - a);
}

/** What the longest task was doing, for whoever mends it. */
function inside(trace) {
  const events = JSON.parse(trace).traceEvents;
  const mains = new Set(events.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}:${tid}`));
  const own = events.filter((event) => event.ph === 'X' && mains.has(`${event.pid}:${event.tid}`));
  const worst = own.filter((event) => event.name === 'RunTask').sort((a, b) => b.dur - a.dur)[0];
  if (!worst) return '';
  const parts = own.filter((event) => event !== worst && event.tid === worst.tid && event.ts >= worst.ts && event.ts + event.dur <= worst.ts + worst.dur && event.dur > 8000);
  return parts.sort((a, b) => b.dur - a.dur).slice(0, 6).map((event) => `${event.name} ${ms(event.dur / 1000)}`).join(', ');
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame', 'blink.user_timing'];

/** Bytes that the page and its workers hold, by the browser's own count after a collection. */
async function memory(page) {
  return page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
}

/** Hands a text over to the page: how long the driver takes for that is not to be measured. */
async function hand(page, text) {
  await page.evaluate((text) => { globalThis.__text = text; }, text);
}

/** Pastes the text that was handed over and waits until all is checked; a short one goes through the box, a long one right
 * to the desk. */
async function put(page) {
  // In the page itself, so that the time has no part of the driver's way.
  return page.evaluate(() => {
    const text = globalThis.__text;
    globalThis.__seen = {};
    const html = document.documentElement;
    const box = document.querySelector('[data-part="paste-box"]');
    const long = text.length > 300_000;
    if (!long) box.value = text;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const begun = performance.now();
    return new Promise((resolve) => {
      let busy = false;
      new MutationObserver((_, observer) => {
        busy ||= html.dataset.state !== 'ready';
        if (busy && html.dataset.state === 'ready') {
          observer.disconnect();
          resolve({ ready: performance.now() - begun, marks: globalThis.__seen.marks - begun });
        }
      }).observe(html, { attributes: true, attributeFilter: ['data-state'] });
      if (long) box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      else document.querySelector('[data-part="paste-add"]').click();
    });
  });
}

/** Frames while the columns scroll sideways, as a hand would have it, by the browser's own gesture. */
async function scroll(browser, page, session) {
  await page.waitForTimeout(500);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate(() => {
    globalThis.__frames = [];
    const frame = (now) => {
      globalThis.__frames.push(now);
      globalThis.__going = requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await session.send('Input.synthesizeScrollGesture', { x: 600, y: 500, xDistance: -12_000, yDistance: 0, speed: 3000, gestureSourceType: 'mouse' });
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.__going);
    return globalThis.__frames;
  });
  const trace = (await browser.stopTracing()).toString();
  const gaps = frames.slice(1).map((now, at) => now - frames[at]);
  tell('scrolling, frames a second', (1000 * gaps.length / (frames.at(-1) - frames[0])).toFixed(1), '50');
  tell('the longest gaps', gaps.sort((a, b) => b - a).slice(0, 4).map(Math.round).join(', ') + ' ms');
  tell('tasks above 50 ms', longTasks(trace).map(Math.round).slice(0, 5).join(', ') || '0');
  if (longTasks(trace).length) console.log(`    in the longest: ${inside(trace)}`);
}

const measures = {
  async load(browser, site) {
    for (const [name, network] of Object.entries(NETWORKS)) {
      const runs = { paint: [], box: [], ready: [] };
      for (let run = 0; run < RUNS; run += 1) {
        const { context, page } = await fresh(browser, site, { network, slow: network ? 4 : 1 });
        const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.getEntriesByName('first-paint')[0]?.startTime ?? NaN);
        const seen = await page.evaluate(() => globalThis.__seen);
        runs.paint.push(paint);
        runs.box.push(seen.box);
        runs.ready.push(seen.ready);
        await context.close();
      }
      console.log(`Opening it, ${name}; median of ${RUNS}`);
      tell('first paint', ms(median(runs.paint)), network ? '600 ms' : '');
      tell('there is a box to paste into', ms(median(runs.box)), network ? '1300 ms' : '');
      tell('all is loaded and the worker answers', ms(median(runs.ready)));
    }
  },
  async paste(browser, site) {
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { context, page } = await fresh(browser, site);
      await page.waitForTimeout(500);
      await hand(page, articles(5, run * 5));
      times.push((await put(page)).marks);
      await context.close();
    }
    console.log(`Pasting 10 KB; median of ${RUNS}`);
    tell('to the first marks', ms(median(times)), '50 ms');
  },
  async thousand(browser, site) {
    const { context, page, session } = await fresh(browser, site);
    const text = articles(1000);
    await hand(page, text);
    await browser.startTracing(page, { categories: CATEGORIES });
    const { ready, marks } = await put(page);
    await page.waitForTimeout(1000);
    const trace = (await browser.stopTracing()).toString();
    const long = longTasks(trace);
    console.log(`1,000 articles (${(text.length / 1e6).toFixed(1)} MB)`);
    tell('to the first marks', ms(marks));
    tell('ready', ms(ready), '1500 ms');
    tell('tasks above 50 ms', `${long.length}`, '0');
    tell('the longest', long.slice(0, 4).map(Math.round).join(', ') + ' ms');
    if (long.length) console.log(`    in the longest: ${inside(trace)}`);
    await scroll(browser, page, session);
    await context.close();
  },
  async tenthousand(browser, site) {
    const { context, page, session } = await fresh(browser, site);
    const before = await memory(page);
    const text = articles(10_000);
    await hand(page, text);
    await browser.startTracing(page, { categories: CATEGORIES });
    const { ready, marks } = await put(page);
    const long = longTasks((await browser.stopTracing()).toString());
    console.log(`10,000 articles (${(text.length / 1e6).toFixed(1)} MB)`);
    tell('to the first marks', ms(marks));
    tell('ready', ms(ready));
    tell('tasks above 50 ms', `${long.length}, at most ${ms(long[0] ?? 0)}`);
    await scroll(browser, page, session);
    const held = await memory(page);
    const most = 10 * text.length / 1e6 + 60;
    tell('held by page and workers', `${((held) / 1e6).toFixed(0)} MB`, `${most.toFixed(0)} MB`);
    tell('of that before the first article', `${(before / 1e6).toFixed(0)} MB`);
    await context.close();
  },
};

const { site, server } = await serve();
const browser = await chromium.launch({ executablePath: CHROMIUM,
  args: [...CHROMIUM_ARGUMENTS.split(' ').filter(Boolean), '--enable-blink-features=ForceEagerMeasureMemory'] });
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (only.length === 0 || only.includes(name)) await measure(browser, site);
  }
} finally {
  await browser.close();
  server.close();
}
