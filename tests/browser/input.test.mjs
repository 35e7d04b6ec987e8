// What comes in, and what is said of it when it cannot be used.

import assert from 'node:assert/strict';
import { part, paste, test, untilReady } from './support.mjs';

/** Pastes as a browser does: with HTML beside the plain text. */
const pasteHtml = (page, html) => part(page, 'paste-box').evaluate((box, html) => {
  const data = new DataTransfer();
  data.setData('text/html', html);
  data.setData('text/plain', 'the plain form');
  box.focus();
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, html);

const file = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

test('pasted HTML gives its text and runs nothing', async (open) => {
  const page = await open();
  await pasteHtml(page, `<h1>Ferry fares</h1><script>window.ran = 1</script><style>p { color: red }</style>
    <p style="color: red">Fares rise by <b>4%</b> on
    Monday.</p><ul><li>Adults 12 yuan</li><li><p>Children 6 yuan</p></li></ul>
    <table><tr><td>2023</td><td>11</td></tr><tr><td>2024</td><td>12</td></tr></table>
    <img src="x" onerror="window.ran = 1"><p onclick="window.ran = 1">End</p>`);
  assert.equal(await part(page, 'paste-box').inputValue(),
    'Ferry fares\n\nFares rise by 4% on Monday.\n\n- Adults 12 yuan\n- Children 6 yuan\n\n2023\t11\n2024\t12\n\nEnd');
  assert.equal(await page.evaluate(() => window.ran), undefined);
});

test('the source of a page is taken for the page, and a text about tags for a text', async (open) => {
  const page = await open();
  await paste(page, '<!DOCTYPE html><html><body><script>window.ran = 500</script><p>The ferry carries <b>12</b>&nbsp;buses.</p></body></html>\n');
  assert.deepEqual(await part(page, 'mention').allTextContents(), ['12']);
  assert.match(await page.locator('[data-article="a1"] .block').textContent(), /^The ferry carries 12\s+buses\.$/);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  await paste(page, 'The <b> tag is 30 years old.');
  assert.match(await page.locator('[data-article="a2"] .column-text').textContent(), /The <b> tag/);
});

test('nothing pasted gets a sentence', async (open) => {
  const page = await open();
  await part(page, 'paste-box').fill('  \n ');
  await part(page, 'paste-add').click();
  assert.match(await part(page, 'paste-note').textContent(), /no text in the box/);
});

test('a text without figures gets a sentence', async (open) => {
  const page = await open();
  await paste(page, 'A quiet day\n\nNothing was counted in the harbour, and nobody minded.');
  await page.locator('[data-part="notice"][data-code="no-figures"]').waitFor();
});

test('several files at once: UTF-16 is read, and each that cannot be used is named', async (open) => {
  const page = await open();
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('渡轮涨价\n票价为12元。', 'utf16le')]);
  await part(page, 'file-input').setInputFiles([
    file('wide.txt', wide), file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])),
    file('paper.pdf', '%PDF-1.7'), file('empty.txt', ''), file('page.html', '<p>It has 60 buses.</p><script>1</script>'),
  ]);
  await part(page, 'article').nth(1).waitFor();
  await untilReady(page);
  assert.equal(await part(page, 'article').count(), 2);
  const said = (await part(page, 'trouble').allTextContents()).join('\n');
  for (const name of ['picture.png', 'paper.pdf', 'empty.txt']) assert.ok(said.includes(name), name);
  assert.ok((await part(page, 'mention').allTextContents()).includes('12元'));
});

/** Pastes into the box as the keyboard would; says whether the page took it. */
const pasteEvent = (text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return !document.getElementById('paste-box').dispatchEvent(event);
};

test('a long text that is pasted goes right to the desk, unless the box holds something', async (open) => {
  const page = await open();
  const line = 'The quarry sold 41,300 tonnes of slate in 2024, up 2.8% from a year before.\n\n';
  const text = 'Slate in figures\n\n' + line.repeat(Math.ceil(210_000 / line.length));
  assert.equal(await page.evaluate(pasteEvent, line), false);
  await part(page, 'paste-box').fill('A note of my own');
  assert.equal(await page.evaluate(pasteEvent, text), false);
  await part(page, 'paste-box').fill('');
  assert.equal(await page.evaluate(pasteEvent, text), true);
  await part(page, 'mention').first().waitFor();
  assert.equal(await part(page, 'article').count(), 1);
  assert.equal(await part(page, 'paste-box').inputValue(), '');
});

test('of many articles those far away are only places, and are drawn when they are brought into view', async (open) => {
  const page = await open();
  const article = (n) => `Slate report number ${n}\nQuarry Post · 2025-01-${String((n % 28) + 1).padStart(2, '0')}\n\nThe quarry sold ${n + 40},300 tonnes of slate.`;
  await paste(page, Array.from({ length: 40 }, (_, n) => article(n)).join('\n\n'));
  const articles = part(page, 'article');
  assert.equal(await articles.count(), 40);
  const last = articles.last();
  assert.equal(await last.getAttribute('aria-label'), 'Slate report number 39');
  assert.equal(await last.locator('.column-text').count(), 0);
  await part(page, 'tab').last().click();
  await last.locator('[data-part="mention"]').first().waitFor();
});

test('of a hundred articles the line of tabs and the list draw those near the view, and the others as they are brought there', async (open) => {
  const page = await open();
  const article = (n) => `Slate report number ${n}\nQuarry Post · 2025-01-${String((n % 28) + 1).padStart(2, '0')}\n\nThe quarry sold ${n + 40},300 tonnes of slate.`;
  await paste(page, Array.from({ length: 128 }, (_, n) => article(n)).join('\n\n'));
  const last = page.locator('[data-tab="a128"]');
  assert.equal(await page.locator('[data-part="tab"]').first().locator('..').getAttribute('aria-setsize'), '128');
  assert.equal(await last.count(), 0);
  await page.evaluate(() => { const columns = document.querySelector('.columns'); columns.scrollLeft = columns.scrollWidth; });
  await page.locator('[data-tab="a128"][aria-current="true"]').waitFor();
  assert.equal(await last.locator('..').getAttribute('aria-posinset'), '128');
  await part(page, 'library').click();
  const row = page.locator('[data-row="a97"]');
  await part(page, 'library-row').first().waitFor();
  assert.equal(await row.count(), 0);
  await page.locator('.library-list').evaluate((list) => { list.scrollTop = list.scrollHeight; });
  await row.waitFor();
  await part(page, 'library-search').fill('number 64');
  await page.locator('[data-row="a65"]').waitFor();
  assert.equal(await part(page, 'library-row').count(), 1);
});

test('five megabytes at once are taken, and the page stays alive', async (open) => {
  const page = await open();
  const one = 'The harbour handled 12.4 million tonnes in 2024, up 3.1% from a year before, the port said.\n\n';
  const text = 'The harbour in figures\n\n' + one.repeat(Math.ceil(5_000_000 / one.length));
  await page.evaluate((text) => { document.getElementById('paste-box').value = text; }, text);
  await part(page, 'paste-add').click();
  await part(page, 'article').first().waitFor({ timeout: 60_000 });
  await page.locator('html[data-state="ready"]').waitFor({ timeout: 60_000 });
  assert.ok(await part(page, 'mention').count() > 100);
  const started = Date.now();
  await part(page, 'looks').click();
  await page.locator('#looks [data-switch="data-theme"] button').last().click();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  assert.ok(Date.now() - started < 2_000);
});
