// The reader arranges the room: marks, map, columns, type, units.

import assert from 'node:assert/strict';
import { accessibilityFaults, part, paste, test, untilReady } from './support.mjs';

/** Three articles, one of them Chinese, with a slip between the first two. */
const SET = [
  'Ceramic tile makers look abroad\nEast Wire· 2025-03-12 10:01\nThe ceramic-tile market in China reached 505 billion yuan in 2024, the association said. Exports rose by 8%.\n',
  'Tiles, a hard thing\nMorning Ledger· 2025-03-11 09:20\nThe ceramic-tile market in China was worth 50.5 billion yuan in 2024. It employs 60,000 people.\n',
  '瓷砖市场回暖\n海岸日报 2025-03-10\n协会称,2024年中国瓷砖市场规模为505亿元,从业人员6万人。明年的规模要看新房开工的情况,各家工厂都在等。\n',
].join('\n');

/** A long article whose one slip stands near its end. */
const LONG = [
  'A year at the tile works\nCoast Mail· 2025-03-01 08:15\nThe ceramic-tile market in China reached 505 billion yuan in 2024, the association said.\n',
  ...Array.from({ length: 260 }, (_, n) => `Day ${n + 1} was like the others: ${n + 20} trucks came in and the kilns were busy until the evening.\n`),
  'The ceramic-tile market in China was worth 50.5 billion yuan in 2024.\n',
].join('\n');

const order = (page) => page.locator('[data-part="article"]').evaluateAll((columns) => columns
  .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
  .map((column) => column.dataset.article));

/** Asserts that something becomes so: what follows a drawing follows a moment after it. */
async function becomes(look, expected, why) {
  for (let wait = 0; wait < 40; wait += 1) {
    if (JSON.stringify(await look()) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(await look(), expected, why);
}

const menu = async (page, article, name) => {
  await page.locator(`[data-article="${article}"] .menu > summary`).click();
  await page.locator(`[data-article="${article}"]`).getByRole('button', { name }).click();
};

const underline = (locator) => locator.first().evaluate((mark) => getComputedStyle(mark).textDecorationColor);

test('what is picked in the legend stays strong, the rest fades, and one click shows all again', async (open) => {
  const page = await open({ width: 1500 });
  await paste(page, SET);
  const percent = page.locator('.mark[data-kind="percent"]');
  const count = page.locator('.mark[data-kind="quantity"]');
  const before = [await underline(percent), await underline(count)];
  const pick = page.locator('[data-filter="percent"]');
  await pick.click();
  await becomes(() => pick.getAttribute('aria-pressed'), 'true');
  await becomes(() => underline(percent), before[0]);
  assert.notEqual(await underline(count), before[1]);
  assert.deepEqual(await accessibilityFaults(page), []);
  await part(page, 'unfilter').click();
  await becomes(() => underline(count), before[1]);
  await becomes(() => part(page, 'unfilter').count(), 0);
});

test('states are told apart by a sign, and a figure that was not checked says why', async (open) => {
  const page = await open({ width: 1500 });
  await paste(page, SET);
  const sign = (state) => page.locator(`.swatch[data-state="${state}"]`).evaluate((mark) => getComputedStyle(mark, '::after').content);
  assert.match(await sign('conflicting'), /≠/);
  assert.equal(await sign('unchecked'), 'none');
  const unchecked = page.locator('.mark[data-state="unchecked"][title]').first();
  assert.match(await unchecked.getAttribute('title'), /Not checked: /);
});

test('a date says its days and has no state, a head keeps its date whole, and one article has half of the room', async (open) => {
  const page = await open({ width: 1440 });
  await paste(page, 'Ferry line orders six ships\nThe Morning Ledger of the Coast· 2025-03-11 09:20\nThe line carried 12,000 people in 2024.\n');
  const head = page.locator('[data-article="a1"] .head-date');
  assert.equal(await head.innerText(), '11 Mar 2025');
  assert.ok(await head.evaluate((date) => date.scrollWidth <= date.clientWidth));
  const [article, sheet] = [await part(page, 'article').boundingBox(), await part(page, 'sheet').boundingBox()];
  assert.ok(Math.abs(article.width - sheet.width) < 4, `${article.width} ${sheet.width}`);
  await part(page, 'mention').filter({ hasText: /^2024$/ }).click();
  const reading = await part(page, 'reading').innerText();
  assert.match(reading, /2024-01-01 to 2024-12-31/);
  assert.doesNotMatch(reading, /not checked/);
});

test('a click on the map beside a long article leads to the finding near its end', async (open) => {
  const page = await open();
  await paste(page, LONG);
  const map = part(page, 'gutter').first();
  const box = await map.boundingBox();
  assert.ok(await map.locator('path[data-severity]').evaluateAll((paths) => paths.some((path) => /M0 99\d/.test(path.getAttribute('d')))));
  await map.click({ position: { x: 5, y: box.height - 4 } });
  const mark = part(page, 'mention').filter({ hasText: '50.5 billion yuan' });
  await page.waitForFunction(() => document.querySelector('[data-lit]'));
  await page.waitForTimeout(500);
  const text = await page.locator('.column-text').first().boundingBox();
  const at = await mark.last().boundingBox();
  assert.ok(at.y > text.y && at.y < text.y + text.height, JSON.stringify({ at, text }));
  assert.equal(await page.locator('.gutter-lit').count(), 1);
});

test('columns are moved, pinned and put away, and stand so after a reload', async (open) => {
  const page = await open({ width: 1500 });
  await paste(page, SET);
  await becomes(() => order(page), ['a1', 'a2', 'a3']);
  await menu(page, 'a1', 'Move to the right');
  await becomes(() => order(page), ['a2', 'a1', 'a3']);
  await menu(page, 'a3', 'Keep it in view');
  await becomes(() => order(page), ['a3', 'a2', 'a1']);
  await page.locator('[data-article="a2"] [data-part="close-column"]').click();
  await becomes(() => order(page), ['a3', 'a1']);
  await page.reload();
  await part(page, 'article').first().waitFor();
  await untilReady(page);
  await becomes(() => order(page), ['a3', 'a1']);
  await part(page, 'library').click();
  await becomes(() => part(page, 'library-row').count(), 3, 'what is put away is still in the set');
  await page.locator('[data-row="a2"] [data-part="library-show"]').click();
  await becomes(() => order(page), ['a3', 'a2', 'a1'], 'what comes back comes into view');
});

test('the edge of a column is moved by arrow keys, and Home gives it back', async (open) => {
  const page = await open({ width: 1500 });
  await paste(page, SET);
  const column = page.locator('[data-article="a1"]');
  const width = async () => Math.round((await column.boundingBox()).width);
  const usual = await width();
  await column.locator('[data-part="edge"]').press('ArrowRight');
  await becomes(width, usual + 40);
  await page.reload();
  await column.waitFor();
  await untilReady(page);
  await becomes(width, usual + 40);
  await column.locator('[data-part="edge"]').press('Home');
  await becomes(width, usual);
});

test('a finding brings back the columns that it is about', async (open) => {
  const page = await open({ width: 1500 });
  await paste(page, SET);
  await page.locator('[data-article="a2"] [data-part="close-column"]').click();
  await page.locator('[data-article="a1"] [data-part="close-column"]').click();
  await page.locator('[data-part="finding"][data-rule="unit-slip"] .card-message').first().click();
  await page.locator('[data-lit="primary"]').waitFor();
  assert.ok((await order(page)).includes('a1') && (await order(page)).includes('a2'));
  // and a thread runs from the one to the other
  await page.waitForFunction(() => document.querySelector('.thread path').getAttribute('d')?.startsWith('M'));
});

test('the list of articles finds, filters and picks what stands side by side', async (open) => {
  const page = await open({ width: 1500 });
  await paste(page, SET);
  await part(page, 'library').click();
  await part(page, 'library-search').fill('海岸');
  assert.equal(await part(page, 'library-row').count(), 1);
  assert.match(await part(page, 'library-row').textContent(), /10 Mar 2025.*Chinese.*figure/);
  await part(page, 'library-only').click();
  await page.waitForFunction(() => document.querySelectorAll('[data-part="article"]').length === 1);
  assert.deepEqual(await accessibilityFaults(page), []);
  await part(page, 'library-all').click();
  await page.waitForFunction(() => document.querySelectorAll('[data-part="article"]').length === 3);
});

test('reading settings are remembered', async (open) => {
  const page = await open();
  await paste(page, SET);
  const text = page.locator('.column-text').first();
  const look = async () => [await text.evaluate((it) => getComputedStyle(it).fontSize + getComputedStyle(it).fontFamily), await page.locator('html').getAttribute('data-theme')];
  const usual = await look();
  await part(page, 'looks').click();
  for (const name of ['Large', 'Sans', 'Sepia']) await page.locator('#looks').getByRole('button', { name, exact: true }).click();
  const chosen = await look();
  assert.notEqual(chosen[0], usual[0]);
  assert.equal(chosen[1], 'sepia');
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.reload();
  await text.waitFor();
  await untilReady(page);
  assert.deepEqual(await look(), chosen);
});

test('amounts in the reader\'s own units stand beside the printed ones, and leave the text as pasted', async (open) => {
  const page = await open({ width: 1500 });
  await paste(page, SET);
  const column = page.locator('[data-article="a3"] .column-text');
  const pasted = await column.textContent();
  const surfaces = await part(page, 'mention').allTextContents();
  await part(page, 'looks').click();
  await page.locator('[data-switch="data-units"] button').last().click();
  const gloss = column.locator('[data-part="gloss"]').first();
  await gloss.waitFor({ state: 'attached' });
  assert.equal(await gloss.getAttribute('data-gloss'), '50.5 billion yuan');
  assert.match(await gloss.evaluate((it) => getComputedStyle(it, '::after').content), /50\.5 billion yuan/);
  assert.equal(await column.textContent(), pasted);
  assert.deepEqual(await part(page, 'mention').allTextContents(), surfaces);
  // what is copied is what was pasted
  const copied = await column.evaluate((it) => {
    getSelection().selectAllChildren(it);
    return getSelection().toString();
  });
  assert.ok(copied.includes('505亿元') && !copied.includes('billion'), copied);
  // the reader's own rate
  await part(page, 'rates').fill('1 CNY = 0.14 USD');
  await part(page, 'rates').press('Enter');
  await page.waitForFunction(() => /≈ 7\.07 billion US dollars at your rate/.test(document.querySelector('[data-article="a3"] [data-part="gloss"]').dataset.gloss));
});

test('a printed conversion is held against the reader\'s own rate as soon as it is given', async (open) => {
  const page = await open();
  await paste(page, 'Glass goes abroad\nEast Wire· 2025-03-12 10:01\nExports of glass from China reached 10.4 billion yuan ($1.0 billion) in 2024.\n');
  const card = page.locator('[data-part="finding"][data-rule="conversion-rate"]');
  assert.equal(await card.count(), 0, 'no rate of its own');
  await part(page, 'looks').click();
  await part(page, 'rates').fill('1 USD = 7.2 CNY; seven');
  await part(page, 'rates').press('Enter');
  await card.waitFor({ state: 'attached' });
  await becomes(() => page.locator('.looks-said').innerText(), '1 USD = 7.2 CNY; “seven” is not used: write it like 1 USD = 7.2 CNY', 'how it was read is said at once');
  assert.equal(await card.getAttribute('data-severity'), 'warning');
  await part(page, 'rates').fill('');
  await part(page, 'rates').press('Enter');
  await card.waitFor({ state: 'detached' });
});

test('a phone has room for all of it', async (open) => {
  const page = await open({ width: 390, height: 800, lang: 'zh' });
  await paste(page, SET);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.ok(await fits());
  const last = part(page, 'pick').last();
  await last.scrollIntoViewIfNeeded();
  const box = await last.boundingBox();
  assert.ok(box.x + box.width <= 390 && box.height >= 44, JSON.stringify(box));
  for (const name of ['library', 'looks']) {
    await part(page, name).click();
    const open_ = await page.locator(`#${name}`).boundingBox();
    assert.ok(open_.x >= 0 && open_.x + open_.width <= 390, JSON.stringify(open_));
    assert.ok(await fits());
    await page.keyboard.press('Escape');
  }
});

test('a sentence that a mail quotes over two lines is one, without the mark between them', async (open) => {
  const page = await open();
  const mail = 'Tiles again\nCoast Mail· 2025-03-01 08:15\nThe association answered on Friday.\n> It counted 420 kilns at work in the\n> first half of 2024.\n';
  await paste(page, mail);
  const quoted = page.locator('blockquote.quoted .is-quote');
  assert.equal(await quoted.count(), 1);
  assert.equal(await quoted.textContent(), 'It counted 420 kilns at work in the\n> first half of 2024.');
  assert.equal(await quoted.locator('.wrap').evaluate((mark) => getComputedStyle(mark).fontSize), '0px');
  assert.equal(await quoted.locator('.wrap').textContent(), '> ');
});

test('what a mail quotes is a quotation with its figures marked', async (open) => {
  const page = await open();
  const mail = 'Tiles again\nCoast Mail· 2025-03-01 08:15\nThe association answered on Friday.\n> It counted 420 kilns in March,\n>\n> and 380 in April.\nIt gave no reason.\n';
  await paste(page, mail);
  const quoted = page.locator('blockquote.quoted');
  assert.equal(await quoted.count(), 1);
  assert.deepEqual(await quoted.locator('.is-quote').allTextContents(), ['It counted 420 kilns in March,', 'and 380 in April.']);
  assert.equal(await quoted.locator('[data-part="mention"]').first().textContent(), '420');
  assert.equal(await page.locator('.bullets').count(), 0);
  assert.deepEqual(await accessibilityFaults(page), []);
});

test('signs of Markdown are not shown, hide no unit, and are copied as they were pasted', async (open) => {
  const page = await open();
  const text = 'In 2024 the **ceramic-tile** market in China reached *50.5 billion* yuan, and exports [rose](https://example.org/a_b) to **€1.2** billion.';
  await paste(page, `# **Tiles** look abroad\nEast Wire· 2025-03-12 10:01\n\n${text}\n\n5 * 3 * 2 is 30, and so is 12* (*estimated).\n`);
  const block = page.locator('[data-part="article"] p.block:not(.is-byline)').first();
  assert.equal(await block.textContent(), text, 'the text is the one that was pasted');
  assert.match(await block.innerText(), /\*\*ceramic-tile\*\*/, 'and is copied so');
  const seen = (place) => place.evaluate((it) => {
    const words = document.createTreeWalker(it, NodeFilter.SHOW_TEXT, (node) =>
      (node.parentElement.classList.contains('wrap') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    let shown = '';
    while (words.nextNode()) shown += words.currentNode.data;
    return shown;
  });
  assert.equal(await seen(block), 'In 2024 the ceramic-tile market in China reached 50.5 billion yuan, and exports rose to €1.2 billion.');
  assert.equal(await seen(page.locator('h2.block')), 'Tiles look abroad');
  assert.match(await seen(page.locator('[data-part="article"] p.block').last()), /5 \* 3 \* 2 is 30, and so is 12\* \(\*estimated\)/);
  await page.locator('[data-part="mention"]', { hasText: '€1.2' }).click();
  await part(page, 'reading').waitFor();
  assert.match(await part(page, 'reading').innerText(), /1,200,000,000 EUR/);
  await page.keyboard.press('Escape');
  assert.ok((await part(page, 'tab').first().getAttribute('title') ?? await part(page, 'tab').first().innerText()).indexOf('*') < 0);
});
