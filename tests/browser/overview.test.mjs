// The overview: who says what, how it goes over time, and what could be checked. A slip stands between two of the
// articles, a forecast in a third, and one figure has no twin.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { accessibilityFaults, part, paste, test, untilReady } from './support.mjs';

const ARTICLES = [
  'Lanterns light up exports\nEast Wire· 2025-03-12 10:01\nThe paper-lantern market in China reached 186 billion yuan in 2023, the guild said. The fair drew 4,120 visitors in 2024.\n',
  'Paper lanterns, a small big thing\nMorning Ledger· 2025-03-11 09:20\nThe paper-lantern market in China was worth 18.6 billion yuan in 2023 and over 21 billion yuan in 2024.\n',
  'What comes after the festival\nHarbour Post· 2025-03-13 07:45\nThe paper-lantern market in China was worth 18.6 billion yuan in 2023. The paper-lantern market in China is expected to reach 30 billion yuan in 2026.\n',
].join('');

const view = (page, name) => page.locator(`[data-part="view"][data-view="${name}"]`);
const cell = (page, surface, state) =>
  page.locator(`[data-part="cell"][data-agreement="${state}"]`).filter({ hasText: surface });

async function overview(open, options = {}) {
  const page = await open(options);
  await paste(page, options.text ?? ARTICLES);
  await view(page, 'overview').click();
  await part(page, 'overview').waitFor();
  await part(page, 'coverage').waitFor();
  await untilReady(page);
  return page;
}

/** The file that a click saves: its name and its text. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the table shows the row in conflict first, and which figure of it is in doubt', async (open) => {
  const page = await overview(open, { width: 1440, height: 900 });
  const first = part(page, 'matrix-row').first();
  assert.match(await first.locator('th').textContent(), /market size.*2023.*paper lantern.*China/s);
  assert.equal(await first.getAttribute('data-agreement'), 'slip');
  assert.equal(await cell(page, '186 billion yuan', 'slip').count(), 1);
  assert.equal(await cell(page, '18.6 billion yuan', 'agree').count(), 2);
  assert.deepEqual(await accessibilityFaults(page), []);
});

test('a cell leads to its figure in the text, and the way back to the table', async (open) => {
  const page = await overview(open, { width: 1440, height: 900 });
  await cell(page, '186 billion yuan', 'slip').click();
  const lit = page.locator('[data-part="mention"][data-lit="primary"]');
  await lit.waitFor();
  assert.equal(await lit.textContent(), '186 billion yuan');
  await page.waitForFunction(() => document.activeElement?.textContent === '186 billion yuan');
  assert.equal(await part(page, 'overview').count(), 0);
  await page.goBack();
  await part(page, 'matrix').waitFor();
});

test('rows are sifted and ordered', async (open) => {
  const page = await overview(open);
  const rows = await part(page, 'matrix-row').count();
  await part(page, 'matrix-filter').fill('2026');
  await page.waitForFunction(() => document.querySelectorAll('[data-part="matrix-row"]').length === 1);
  await part(page, 'matrix-filter').fill('no such words');
  await page.waitForFunction(() => document.querySelectorAll('[data-part="matrix-row"]').length === 0);
  assert.ok(await part(page, 'matrix-filter').isVisible());
  await part(page, 'matrix-filter').fill('');
  await page.waitForFunction((all) => document.querySelectorAll('[data-part="matrix-row"]').length === all, rows);
  await part(page, 'matrix-sort').selectOption('period');
  await page.waitForFunction(() => document.querySelector('[data-part="matrix-row"] th').textContent.includes('2026'));
});

test('the chart has an arrow from the slip to where it would belong, and draws the forecast apart', async (open) => {
  const page = await overview(open);
  const chart = part(page, 'chart').first();
  for (const [shape, least] of [['.arrow', 1], ['.point.is-slip', 1], ['.point.is-forecast', 1], ['.bound', 1], ['.series.is-forecast', 1]]) {
    assert.ok(await chart.locator(shape).count() >= least, shape);
  }
  assert.match(await chart.locator('svg').getAttribute('aria-label'), /1 suspected slip/);
  await chart.locator('summary').click();
  assert.match(await chart.locator('table').textContent(), /would belong at 18\.6 billion CNY/);
  await chart.locator('table button').first().click();
  await page.locator('[data-part="mention"][data-lit="primary"]').waitFor();
});

test('a chart is saved as a picture with a style of its own and as data, the table as a sheet', async (open) => {
  const page = await overview(open);
  const chart = part(page, 'chart').first();
  const picture = await saved(page, chart.locator('[data-format="svg"]'));
  assert.match(picture.name, /\.svg$/);
  assert.match(picture.text, /^<svg [^>]*xmlns=.*<style>.*class="arrow"/s);
  const data = await saved(page, chart.locator('[data-format="csv"]'));
  assert.match(data.text, /^\u{feff}?topic,metric,scope,/u);
  assert.match(data.text, /186 billion yuan,186000000000,.*,18600000000,a1,.*,2025-03-12 10:01/);
  const sheet = await saved(page, page.locator('[data-part="picture"][data-format="matrix"]'));
  assert.match(sheet.text, /Morning Ledger/);
  assert.match(sheet.text, /186 billion yuan,18\.6 billion yuan,18\.6 billion yuan/);
});

test('each part of the coverage lists its figures, and each of these leads to its text', async (open) => {
  const page = await overview(open);
  const parts = part(page, 'coverage-part');
  const counts = (await parts.locator('b').allTextContents()).map(Number);
  const whole = Number(/of (\d+) figures/.exec(await part(page, 'coverage').textContent())[1]);
  assert.equal(counts.reduce((sum, count) => sum + count), whole);
  await parts.last().click();
  const listed = part(page, 'coverage-figures').locator('[data-part="quote"]');
  await listed.first().waitFor();
  assert.equal(await listed.count(), counts.at(-1));
  const figure = await listed.first().locator('mark').textContent();
  await listed.first().click();
  const lit = page.locator('[data-part="mention"][data-lit]');
  await lit.waitFor();
  assert.equal(await lit.textContent(), figure);
});

test('the keyboard alone opens the overview, and pastes lead back to the articles', async (open) => {
  const page = await open();
  await paste(page, ARTICLES);
  await view(page, 'read').locator('input').focus();
  await page.keyboard.press('ArrowRight');
  await part(page, 'matrix').waitFor();
  await part(page, 'add').click();
  assert.ok(await part(page, 'paste-box').isVisible());
});

test('where there is nothing to show, it is said why', async (open) => {
  const page = await overview(open, { text: 'A quiet week\nEast Wire· 2025-03-12 10:01\nIt rained on 3 days.\n' });
  assert.ok(await part(page, 'charts-none').isVisible());
});

test('on a phone nothing but the table and the data scrolls sideways', async (open) => {
  for (const lang of ['en', 'zh']) {
    const page = await overview(open, { width: 390, height: 800, lang });
    await part(page, 'chart').first().waitFor();
    const wide = await page.evaluate(() => {
      const room = document.querySelector('[data-part="overview"]');
      const out = [...room.querySelectorAll('*')].filter((element) =>
        !element.closest('.matrix-scroll > *, .chart-scroll > *, svg, .unseen') && element.getBoundingClientRect().right > innerWidth + 1);
      return [document.documentElement.scrollWidth, room.scrollWidth, out.map((element) => element.className)];
    });
    assert.deepEqual(wide, [390, 390, []]);
    assert.deepEqual(await accessibilityFaults(page), []);
  }
});

test('of two hundred articles each has its column, of which those in view are drawn', async (open) => {
  const one = (n) => `Kite maker ${n} reports\nHarbour Post ${n}· 2025-03-${String(1 + n % 28).padStart(2, '0')} 10:01\nLumen${n} Kites sold ${n}20 kites in 2022.\n`;
  const many = Array.from({ length: 197 }, (_, at) => one(at + 1));
  const page = await overview(open, { width: 1440, height: 900, text: [...many, ARTICLES].join('\n') });
  const room = page.locator('.matrix-scroll');
  assert.equal(await part(page, 'matrix').getAttribute('aria-colcount'), '201');
  const first = part(page, 'matrix-row').first();
  assert.equal(await first.locator('[data-part="cell"]').count(), 3, 'the articles of the first row stand first');
  assert.ok(await page.locator('.matrix thead th').count() < 50);
  await room.evaluate((room) => room.scrollTo(1e6, 0));
  await page.locator('.matrix thead th[aria-colindex="201"]').waitFor();
  assert.ok(await page.locator('.matrix thead th').count() < 50);
  const last = page.locator('.matrix thead th[aria-colindex="201"]');
  const [edge, right] = await Promise.all([last, room].map((box) => box.evaluate((box) => box.getBoundingClientRect().right)));
  assert.ok(Math.abs(edge - right) < 20, 'it stands at the right edge, where it belongs');
  await part(page, 'matrix-filter').fill('lantern 2023');
  await page.waitForFunction(() => document.querySelectorAll('.matrix thead th').length === 4);
  await view(page, 'read').click();
  await view(page, 'overview').click();
  await cell(page, '186 billion yuan', 'slip').waitFor();
});
