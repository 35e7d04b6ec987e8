// The way a reader goes: paste, see what does not agree, go to both figures, come back another day.

import assert from 'node:assert/strict';
import { accessibilityFaults, part, paste, test, untilReady } from './support.mjs';

/** Two articles in one paste, with a slip between them; four more between the two make the pair stand apart. */
function page(between = 0) {
  const others = Array.from({ length: between }, (_, n) =>
    `Harbour ferry adds a stop, part ${n + 1}\nCoast Mail· 2025-03-0${n + 1} 08:15\nThe ferry to the island stops at the old pier from Monday, the line said.\n`);
  return [
    'Noodle makers look abroad\nEast Wire· 2025-03-12 10:01\nThe instant-noodle market in China reached 505 billion yuan in 2024, the association said. Exports rose by 8%.\n',
    ...others,
    'Instant noodles, a big small thing\nMorning Ledger· 2025-03-11 09:20\nThe instant-noodle market in China was worth 50.5 billion yuan in 2024. It employs 60,000 people.\n',
  ].join('');
}

const article = (page, id) => page.locator(`[data-part="article"][data-article="${id}"]`);

/** Whether all of an element lies in the window and in whatever scrolls around it. */
const seen = (locator) => locator.evaluate((element) => {
  const box = element.getBoundingClientRect();
  for (let around = element.parentElement; around; around = around.parentElement) {
    const view = around.getBoundingClientRect();
    if (/auto|scroll|hidden/.test(getComputedStyle(around).overflow)
      && (box.left < view.left - 1 || box.right > view.right + 1 || box.top < view.top - 1 || box.bottom > view.bottom + 1)) return false;
  }
  return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
});

test('the empty page says what to do', async (open) => {
  const page = await open();
  assert.match(await page.locator('h2').first().textContent(), /side by side/);
  for (const name of ['paste-box', 'paste-add', 'open-files', 'sample']) {
    assert.ok(await part(page, name).isVisible(), name);
  }
  assert.deepEqual(await accessibilityFaults(page), []);
});

test('a paste of two articles becomes two columns with their figures marked, word for word', async (open) => {
  const page_ = await open();
  await paste(page_, page());
  assert.equal(await part(page_, 'article').count(), 2);
  const surfaces = await part(page_, 'mention').allTextContents();
  for (const surface of ['505 billion yuan', '50.5 billion yuan', '8%']) assert.ok(surfaces.includes(surface), surface);
  assert.equal(await part(page_, 'paste-box').inputValue(), '');
  assert.deepEqual(await accessibilityFaults(page_), []);
});

test('a click on a card brings both of its figures into view, however far apart', async (open) => {
  const page_ = await open({ width: 1000, height: 700 });
  await paste(page_, page(4));
  assert.equal(await part(page_, 'article').count(), 6);
  await page_.locator('.panel-fold').click();
  const card = page_.locator('[data-part="finding"][data-rule="unit-slip"]').first();
  await card.locator('.card-message').click();
  const lit = page_.locator('[data-lit="primary"], [data-lit="twin"]');
  await lit.first().waitFor();
  assert.equal(await lit.count(), 2);
  assert.ok(await seen(lit.nth(0)) && await seen(lit.nth(1)));
});

test('a figure says what it was read as, and Esc leads back to it', async (open) => {
  const page_ = await open();
  await paste(page_, page());
  const mark = part(page_, 'mention').filter({ hasText: '50.5 billion yuan' });
  await mark.click();
  const reading = part(page_, 'reading');
  await reading.waitFor();
  assert.match(await reading.textContent(), /50,500,000,000/);
  await page_.keyboard.press('Escape');
  assert.equal(await reading.count(), 0);
  assert.ok(await mark.evaluate((element) => element === document.activeElement));
});

test('the keyboard alone goes from the box to the figures of a card', async (open) => {
  const page_ = await open();
  await part(page_, 'paste-box').focus();
  await page_.keyboard.insertText(page());
  await page_.keyboard.press('Tab');
  await page_.keyboard.press('Enter');
  await part(page_, 'finding').first().waitFor();
  await untilReady(page_);
  await part(page_, 'mention').first().focus();
  await page_.keyboard.press('ArrowRight');
  assert.equal(await page_.evaluate(() => document.activeElement.dataset.part), 'mention');
  await part(page_, 'finding').first().focus();
  await page_.keyboard.press('Enter');
  await page_.locator('[data-lit]').first().waitFor();
});

test('a reload keeps the articles, and what stood in the box', async (open) => {
  const page_ = await open();
  await paste(page_, page());
  await part(page_, 'paste-box').fill('half a thought about 12 boats');
  await page_.waitForTimeout(700);
  await page_.reload();
  await part(page_, 'article').first().waitFor();
  await untilReady(page_);
  assert.equal(await part(page_, 'article').count(), 2);
  assert.equal(await part(page_, 'paste-box').inputValue(), 'half a thought about 12 boats');
});

test('what was removed comes back', async (open) => {
  const page_ = await open();
  await paste(page_, page());
  await article(page_, 'a1').locator('.menu > summary').click();
  await page_.getByRole('button', { name: 'Remove' }).click();
  await part(page_, 'undo').waitFor();
  await untilReady(page_);
  assert.equal(await part(page_, 'article').count(), 1);
  await part(page_, 'undo').click();
  await page_.waitForFunction(() => document.querySelectorAll('[data-part="article"]').length === 2);
});

test('a phone shows one article at a time', async (open) => {
  const page_ = await open({ width: 390, height: 800 });
  await paste(page_, page());
  const box = await article(page_, 'a1').boundingBox();
  assert.ok(box.width >= 380 && box.x === 0, JSON.stringify(box));
  assert.ok(!(await seen(article(page_, 'a2'))));
  await page_.locator('[data-tab="a2"]').click();
  await page_.waitForFunction(() => document.querySelector('[data-article="a2"]').getBoundingClientRect().x === 0);
  assert.ok(await page_.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test('the sample shows a finding, in Chinese as well', async (open) => {
  const page_ = await open({ lang: 'zh' });
  assert.equal(await page_.locator('html').getAttribute('lang'), 'zh-CN');
  await part(page_, 'sample').click();
  await part(page_, 'finding').first().waitFor();
  assert.match(await part(page_, 'finding').first().textContent(), /亿/);
});

test('the report is saved as the contract has it', async (open) => {
  const page_ = await open();
  await paste(page_, page());
  const saving = page_.waitForEvent('download');
  await page_.locator('[data-part="export"][data-format="json"]').click();
  const stream = await (await saving).createReadStream();
  let text = '';
  for await (const piece of stream) text += piece;
  const report = JSON.parse(text);
  assert.equal(report.offset_unit, 'utf16');
  assert.equal(report.articles.length, 2);
});

test('a line broken within Chinese words reads on, and stays as it was pasted', async (open) => {
  const page_ = await open();
  await paste(page_, [
    '渡轮票价明日起上调',
    '海岸日报 2025-03-02',
    '本市渡轮公司昨日表示,自明日起成人票价将上调至12元,儿童票价上调至6元,老人仍可免费乘坐,但须在码头出示证',
    '件。公司去年共运送旅客340万人次,比上一年多出8%,其中周末和节假日的乘客占了将近一半,夏季尤其多,不少人要',
    '排队等候一个小时以上才能上船。公司说,今年会在周末加开三班船,并把末班船的时间推迟到晚上十点,方便在岛上工',
    '作的人回家。',
  ].join('\n'));
  const text = part(page_, 'article').locator('.block').filter({ hasText: '本市' });
  assert.match(await text.textContent(), /出示证\n件。公司/);
  assert.match(await text.evaluate((block) => block.querySelector('.wrap').getBoundingClientRect().width.toString()), /^0$/);
});
