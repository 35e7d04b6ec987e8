// What a reader asked for stays in view: nothing lies over it, and nothing scrolls it away.

import assert from 'node:assert/strict';
import { part, paste, test } from './support.mjs';

/** Five articles on one market, so that each figure has many twins; the first has one slip, and a share that is off. */
const SET = [
  'Paper lanterns light up exports\nEast Wire· 2025-03-12 10:01\nThe paper-lantern market in China reached 186 billion yuan in 2023, the guild said. Of 200 shops that it asked, 90 export, or 65%.\n',
  ...['Morning Ledger', 'Harbour Post', 'Coast Mail', 'Weekly Lamp'].map((source, n) =>
    `Lanterns, a small big thing ${'abcd'[n]}\n${source}· 2025-03-1${n} 09:20\nThe paper-lantern market in China was worth 18.6 billion yuan in 2023, and every village that makes them hopes for more, now that the lamps of the cities are lit again and the festivals are back.\n`),
].join('\n');

/** Whether the middle of an element can be seen and pressed where it is. */
const seen = (locator) => locator.evaluate((element) => {
  const box = element.getClientRects()[0];
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return element === hit || element.contains(hit);
});

test('a figure and the head of its reading stay in view, however long the reading is', async (open) => {
  const page = await open({ width: 1440, height: 700 });
  await paste(page, SET);
  const figure = page.locator('[data-article="a2"] [data-part="mention"]').filter({ hasText: '18.6 billion yuan' });
  await figure.click();
  const reading = part(page, 'reading');
  await reading.waitFor();
  const [card, room] = [await reading.boundingBox(), await page.locator('[data-article="a2"] .column-text').boundingBox()];
  assert.ok(card.height > room.height, 'the reading is too long to be seen whole');
  assert.ok(await seen(figure));
  assert.ok(await seen(reading.locator('.reading-surface')));
});

test('on a phone the findings make way for a figure that is pressed', async (open) => {
  const page = await open({ width: 390, height: 844 });
  await paste(page, SET);
  await part(page, 'peek').click();
  const fold = page.locator('.panel-fold');
  assert.equal(await fold.getAttribute('aria-expanded'), 'true');
  // as a finger does it, with no scrolling of its own
  await page.locator('[data-article="a1"] [data-part="mention"]').first().evaluate((mark) => mark.click());
  await part(page, 'reading').waitFor();
  assert.equal(await fold.getAttribute('aria-expanded'), 'false');
  assert.ok(await seen(part(page, 'reading').locator('.reading-surface')));
});

test('on a phone the findings take room from the article, and hide none of it', async (open) => {
  const page = await open({ width: 390, height: 844 });
  await paste(page, SET);
  await part(page, 'peek').click();
  const last = page.locator('[data-article="a1"] [data-part="mention"]').last();
  await last.evaluate((mark) => {
    const text = mark.closest('.column-text');
    text.scrollTop = text.scrollHeight;
    text.scrollTop -= text.clientHeight / 2;
  });
  assert.ok(await page.locator('[data-article="a1"] .column-text').evaluate((text) =>
    text.getBoundingClientRect().bottom <= document.querySelector('.panel').getBoundingClientRect().top + 1));
});

test('on a phone the line that offers to undo lies over nothing', async (open) => {
  const page = await open({ width: 390, height: 844, lang: 'zh' });
  await paste(page, SET);
  await part(page, 'peek').click();
  await part(page, 'dismiss').first().click();
  await part(page, 'undo').waitFor();
  assert.ok(await seen(page.locator('.panel-fold')));
  await page.locator('.panel-fold').click();
  assert.ok(await seen(page.locator('.panel-fold')));
  assert.ok(await seen(part(page, 'legend')));
});

test('all articles are removed while a finding is lit, and come back', async (open) => {
  const page = await open({ width: 1440 });
  await paste(page, SET);
  await page.keyboard.press('F8');
  await page.locator('[data-lit]').first().waitFor();
  await page.locator('[data-article="a1"] .menu > summary').click();
  await page.keyboard.press('Escape');
  await page.locator('.header .menu > summary').click();
  await page.locator('.header .menu-item').last().click();
  await part(page, 'article').first().waitFor({ state: 'detached' });
  await part(page, 'undo').click();
  await part(page, 'article').nth(4).waitFor();
});

test('a sentence is quoted once, with each of its figures marked', async (open) => {
  const page = await open({ width: 1440 });
  await paste(page, SET);
  const card = part(page, 'finding').filter({ hasText: '65%' });
  assert.equal(await card.locator('[data-part="quote"]').count(), 1);
  const figures = card.locator('[data-part="quote"] mark');
  assert.deepEqual(await figures.allTextContents(), ['200', '90', '65%']);
  assert.equal(await card.locator('.quote-figure:not(.is-other)').count(), 1, 'one of them is in doubt');
});

test('figures of one article name its source and date once', async (open) => {
  const page = await open({ width: 1440 });
  await paste(page, 'Kilns at work\nLake News· 2025-03-14 10:01\nThe town has 500 kilns. The north has 100 of them.\n\nPart\tKilns\nNorth\t100\nSouth\t250\nWest\t170\nTotal\t500\n');
  const card = page.locator('[data-part="finding"][data-rule="sum-mismatch"]').first();
  assert.ok(await card.locator('[data-part="quote"]').count() > 1);
  assert.equal(await card.locator('.quote-source').count(), 1);
  assert.equal(await card.locator('.quote-date').count(), 1);
});

test('the map of a short article lies beside its text', async (open) => {
  const page = await open({ width: 1440 });
  await paste(page, SET);
  const column = page.locator('[data-article="a1"]');
  const [map, text] = [await column.locator('[data-part="gutter"]').boundingBox(), await column.locator('.column-flow').boundingBox()];
  assert.ok(Math.abs(map.y - text.y) <= 1 && Math.abs(map.height - text.height) <= 1, JSON.stringify({ map, text }));
});

test('it is said how many figures were not checked, and why is one click away', async (open) => {
  const page = await open({ width: 1440 });
  await paste(page, `${SET}\nA quiet week\nLake News· 2025-03-14 10:01\nIt rained on 3 days, and 40 boats stayed in.\n`);
  const said = part(page, 'unchecked');
  const [, left, all] = /(\d+) of (\d+) figures not checked/.exec(await said.textContent());
  assert.ok(Number(left) > 0 && Number(left) < Number(all));
  await part(page, 'unchecked-why').click();
  await part(page, 'coverage').waitFor();
  const counts = await part(page, 'coverage-part').filter({ hasText: 'not checked' }).locator('b').allTextContents();
  assert.equal(counts.reduce((sum, count) => sum + Number(count), 0), Number(left));
});

test('articles of one outlet are told apart by their headlines', async (open) => {
  const page = await open({ width: 1440 });
  await paste(page, SET.replace('Harbour Post', 'East Wire'));
  const names = page.locator('.tab-name');
  assert.match(await names.nth(0).textContent(), /^Paper lanterns/);
  assert.equal(await names.nth(1).textContent(), 'Morning Ledger');
  assert.match(await names.nth(2).textContent(), /^Lanterns, a small big thing b/);
});

test('what begins without a headline is not told twice', async (open) => {
  const page = await open();
  const text = 'The harbour was quiet all of that long week, and the 12 boats that lay there were waiting for the wind to turn at last.';
  await paste(page, text);
  assert.equal(await page.locator('[data-article="a1"] .column-text').textContent(), text);
});
