// The way from a finding to a decision: both figures, what if, dismissed for a reason, a check turned off, a reading
// corrected; and every step of it taken back.

import assert from 'node:assert/strict';
import { accessibilityFaults, part, paste, test, untilReady } from './support.mjs';

const PAGE = [
  'Noodle makers look abroad\nEast Wire· 2025-03-12 10:01\nThe instant-noodle market in China reached 505 billion yuan in 2024, the association said. In 2024, the town wrote 80% of the top songs, with 60 out of 100 top songs coming from there.\n',
  'Instant noodles, a big small thing\nMorning Ledger· 2025-03-11 09:20\nThe instant-noodle market in China was worth 50.5 billion yuan in 2024. It employs 60,000 people.\n',
].join('');

const findings = (page) => part(page, 'finding');
const slip = (page) => page.locator('[data-part="finding"][data-rule="unit-slip"]');
const count = (page, locator, expected) =>
  page.waitForFunction(
    ([selector, wanted]) => document.querySelectorAll(selector).length === wanted,
    [locator, expected],
  );
const SLIP = '[data-part="finding"][data-rule="unit-slip"]';
const settle = async (page) => {
  await page.waitForTimeout(80);
  await untilReady(page);
};

test('a card shows both figures on a line, ten times apart, and leads to both', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  const line = slip(page).locator('[data-part="number-line"]');
  assert.match(await line.getAttribute('aria-label'), /505 billion yuan/);
  assert.match(await line.textContent(), /÷ 10/);
  await slip(page).locator('.card-message').click();
  const lit = page.locator('[data-lit="primary"], [data-lit="twin"]');
  await lit.first().waitFor();
  assert.equal(await lit.count(), 2);
  for (const one of await lit.all()) assert.ok(await one.isVisible());
  assert.deepEqual(await accessibilityFaults(page), []);
});

test('a card says how sure it is, and what makes it so, in either language', async (open) => {
  for (const [lang, reason] of [['en', /same thing in every part/], ['zh', /指标、地点、时期/]]) {
    const page = await open({ lang });
    await paste(page, PAGE);
    const sure = slip(page).locator('[data-part="sure"]');
    assert.match(await sure.locator('summary').innerText(), /95%/);
    assert.equal(await sure.getByText(reason).count(), 0);
    await sure.locator('summary').focus();
    await page.keyboard.press('Enter');
    await sure.getByText(reason).waitFor();
    assert.equal(await sure.getAttribute('open'), '');
    assert.deepEqual(await accessibilityFaults(page), []);
  }
});

test('a repair is tried for now and taken back with one click', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  const before = await findings(page).count();
  const tops = () => part(page, 'article').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const stood = await tops();
  await slip(page).locator('[data-part="what-if"]').click();
  const bar = part(page, 'what-if-bar');
  await bar.waitFor();
  await settle(page);
  assert.deepEqual(await tops(), stood, 'the bar pushes no text away');
  assert.match(await bar.textContent(), /505 billion yuan.*50\.5 billion yuan.*1 finding gone/);
  const read = page.locator('[data-part="mention"][data-otherwise]');
  assert.equal(await read.textContent(), '505 billion yuan');
  assert.equal(await read.getAttribute('data-otherwise'), '50.5 bn');
  assert.equal(await slip(page).locator('[data-part="what-if"]').getAttribute('aria-pressed'), 'true');
  assert.deepEqual(await accessibilityFaults(page), []);
  await part(page, 'what-if-back').click();
  await bar.waitFor({ state: 'detached' });
  await settle(page);
  assert.equal(await findings(page).count(), before);
  assert.equal(await read.count(), 0);
  // the button itself goes there and back as well
  await slip(page).locator('[data-part="what-if"]').click();
  await bar.waitFor();
  await slip(page).locator('[data-part="what-if"]').click();
  await bar.waitFor({ state: 'detached' });
});

test('a finding is dismissed for a reason, stays so after a reload and an edit elsewhere, and comes back', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  await slip(page).locator('[data-part="dismiss"]').click();
  await count(page, SLIP, 0);
  await page.locator('[data-part="give-reason"][data-reason="not-same-period"]').click();
  await settle(page);
  await page.waitForTimeout(300);
  await page.reload();
  await part(page, 'dismissed-list').waitFor();
  await untilReady(page);
  assert.equal(await slip(page).count(), 0);
  await paste(page, 'The ferry to the island carried 12,000 people in 2024.');
  assert.equal(await slip(page).count(), 0);
  await part(page, 'dismissed-list').locator('summary').click();
  assert.equal(await part(page, 'reason').inputValue(), 'not-same-period');
  for (const other of await findings(page).all()) await findings(page).first().locator('[data-part="dismiss"]').click().then(() => settle(page));
  await page.getByText('You dismissed all findings.').waitFor();
  assert.equal(await page.getByText('No figures were found that contradict').count(), 0);
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.locator('[data-part="dismissed"][data-rule="unit-slip"] [data-part="restore"]').click();
  await count(page, SLIP, 1);
});

test('undo brings a dismissed finding back, and redo dismisses it again', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  await slip(page).locator('[data-part="dismiss"]').click();
  await count(page, SLIP, 0);
  await part(page, 'undo').click();
  await count(page, SLIP, 1);
  await settle(page);
  await page.locator('.panel').focus();
  await page.keyboard.press('Control+Shift+Z');
  await count(page, SLIP, 0);
  await settle(page);
  await page.keyboard.press('Control+z');
  await count(page, SLIP, 1);
});

test('a check is turned off on its card and on again in the list, over a reload', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  await slip(page).locator('.menu > summary').click();
  await slip(page).locator('[data-part="check-off"]').click();
  await count(page, SLIP, 0);
  await settle(page);
  await page.reload();
  await part(page, 'checks').waitFor();
  await untilReady(page);
  assert.equal(await slip(page).count(), 0);
  await part(page, 'checks').locator('summary').click();
  const box = page.locator('[data-part="check"][data-rule="unit-slip"]');
  assert.equal(await box.isChecked(), false);
  await box.check();
  await count(page, SLIP, 1);
});

test('F8 goes through the findings that are shown, there and back', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  const order = await findings(page).evaluateAll((cards) => cards.map((card) => card.dataset.rule));
  assert.ok(order.length >= 2, order.join());
  const chosen = () => page.locator('[data-part="finding"][aria-current]').getAttribute('data-rule');
  for (const rule of [...order, order[0]]) {
    await page.keyboard.press('F8');
    await page.locator(`[aria-current][data-rule="${rule}"]`).waitFor();
  }
  await page.keyboard.press('Shift+F8');
  await page.locator(`[data-part="finding"][aria-current][data-rule="${order.at(-1)}"]`).waitFor();
  assert.equal(await chosen(), order.at(-1));
  // from a figure, to the next one after its own
  await page.locator('[data-part="mention"]', { hasText: '505 billion yuan' }).focus();
  await page.keyboard.press('F8');
  await page.waitForFunction(() => document.activeElement.dataset.part === 'mention');
  // the filter leaves one: F8 stays with it
  await page.locator('[data-part="filter-check"][data-rule="unit-slip"]').click();
  assert.equal(await findings(page).count(), 1);
  assert.match(await part(page, 'shown').textContent(), /1 of 2/);
  await part(page, 'filter-clear').click();
  await part(page, 'filter').fill('top songs');
  await page.waitForFunction(() => document.querySelectorAll('[data-part="finding"]').length === 1);
  assert.equal(await findings(page).getAttribute('data-rule'), 'percent-vs-count');
});

test('a reading is corrected, shown as such, and taken back from the same place', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  await page.locator('[data-part="mention"]', { hasText: '505 billion yuan' }).click();
  await part(page, 'correct').locator('summary').click();
  const form = page.locator('[data-part="correct-form"][data-kind="value"]');
  await form.locator('input').fill('a good deal');
  await form.locator('.field-error').waitFor();
  await form.locator('input').fill('50.5 billion');
  await page.waitForFunction(() => /50,500,000,000/.test(document.querySelector('#typed-value').textContent));
  await form.locator('button').click();
  await count(page, SLIP, 0);
  await part(page, 'take-back').waitFor();
  assert.equal(await page.locator('[data-otherwise]').getAttribute('data-otherwise'), '50.5 bn');
  assert.deepEqual(await accessibilityFaults(page), []);
  await part(page, 'take-back').click();
  await count(page, SLIP, 1);
});

test('two figures are not the same thing, an article is no witness, and both are taken back', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  await page.locator('[data-part="mention"]', { hasText: '505 billion yuan' }).click();
  await part(page, 'not-same').first().click();
  await count(page, SLIP, 0);
  await part(page, 'take-back').click();
  await count(page, SLIP, 1);
  await settle(page);
  await page.keyboard.press('Escape');
  const menu = page.locator('[data-article="a2"] .menu');
  await menu.locator('summary').click();
  await menu.getByRole('button', { name: 'Don’t count as a witness' }).click();
  await count(page, SLIP, 0);
  await settle(page);
  await menu.locator('summary').click();
  await menu.getByRole('button', { name: 'Count as a witness again' }).click();
  await count(page, SLIP, 1);
});

test('the keyboard alone tries a repair, dismisses and restores', async (open) => {
  const page = await open();
  await paste(page, PAGE);
  await page.keyboard.press('F8');
  await page.waitForFunction(() => document.activeElement.dataset.rule === 'unit-slip');
  const tabTo = async (name) => {
    for (let n = 0; n < 40; n += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement.dataset.part === wanted, name)) return;
    }
    assert.fail(`Tab does not lead to ${name}`);
  };
  await tabTo('what-if');
  await page.keyboard.press('Enter');
  await part(page, 'what-if-bar').waitFor();
  await settle(page);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.part), 'what-if');
  await page.keyboard.press('Enter');
  await part(page, 'what-if-bar').waitFor({ state: 'detached' });
  await settle(page);
  await tabTo('dismiss');
  await page.keyboard.press('Enter');
  await count(page, SLIP, 0);
  await page.keyboard.press('Control+z');
  await count(page, SLIP, 1);
});

test('a false alarm is written down and not sent, and on a phone a card is whole', async (open) => {
  const page = await open({ width: 390, height: 800, lang: 'zh' });
  await paste(page, PAGE);
  await page.locator('.panel-fold').click();
  await slip(page).locator('.menu > summary').click();
  await slip(page).locator('[data-part="false-alarm"]').click();
  const text = await part(page, 'letter-text').inputValue();
  assert.match(text, /unit-slip[\s\S]*505 billion yuan[\s\S]*50\.5 billion yuan/);
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.keyboard.press('Escape');
  await part(page, 'letter').waitFor({ state: 'detached' });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});
