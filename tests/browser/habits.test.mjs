// What the hands learn: the palette, the keys, the methods, and that Esc always lets go of what is on top.

import assert from 'node:assert/strict';
import { NOODLES, SITE, part, paste, test, untilReady } from './support.mjs';

const focused = (page, selector) => page.waitForFunction((selector) => document.activeElement?.matches(selector), selector);

/** Waits until the palette shows so many rows: what is typed is drawn a moment later. */
const rows = (page, count) => page.waitForFunction((count) => document.querySelectorAll('.palette-row').length === count, count);

test('the palette finds commands, articles and findings, and goes there', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await page.keyboard.press('Control+k');
  await part(page, 'palette').waitFor();
  await focused(page, '.palette-field');
  await page.keyboard.type('power ten');
  await rows(page, 1);
  await page.keyboard.press('Enter');
  await part(page, 'palette').waitFor({ state: 'detached' });
  await page.locator('[data-lit="primary"]').waitFor();
  await focused(page, '[data-lit="primary"]');

  await page.keyboard.press('/');
  await focused(page, '.palette-field');
  await page.keyboard.type('ledger');
  await part(page, 'palette-row').first().filter({ hasText: /a big small thing.*Morning Ledger/ }).waitFor();
  await page.keyboard.press('Escape');
  await part(page, 'palette').waitFor({ state: 'detached' });
  await focused(page, '[data-lit="primary"]');

  await page.keyboard.press('Control+k');
  await focused(page, '.palette-field');
  await page.keyboard.type('nothing is called so');
  await rows(page, 0);
  await page.keyboard.press('Escape');
});

test('keys that come faster than the palette is drawn are not lost', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await page.evaluate(() => {
    const press = (key, ctrlKey = false) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    press('k', true);
    for (const key of 'power ten') press(key);
    press('Enter');
  });
  await page.locator('[data-lit="primary"]').waitFor();
  assert.equal(await part(page, 'palette').count(), 0);
});

test('words of the texts are found, shown with what is around them, and selected where they stand', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await page.keyboard.press('/');
  await focused(page, '.palette-field');
  await page.keyboard.type('Market IN China');
  const found = part(page, 'palette-row').filter({ hasText: /market in China/ });
  await found.nth(1).filter({ hasText: /market in China was worth.*a big small thing/ }).waitFor();
  assert.equal(await found.count(), 2, 'one in each article');
  await found.nth(1).click();
  await page.waitForFunction(() => String(getSelection()) === 'market in China');
  const where = await page.evaluate(() => getSelection().anchorNode.parentElement.closest('[data-article]').dataset.article);
  assert.equal(where, 'a2');
  // across a marked figure
  await page.keyboard.press('Control+k');
  await focused(page, '.palette-field');
  await page.keyboard.type('by 8%');
  await rows(page, 1);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => String(getSelection()) === 'by 8%');
  // a letter stands everywhere
  await page.keyboard.press('Control+k');
  await focused(page, '.palette-field');
  await page.keyboard.type('8%');
  await part(page, 'palette-row').first().waitFor();
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => ![...document.querySelectorAll('.palette-group')].some((group) => group.textContent === 'In the texts'));
});

test('arrows choose a row of the palette, round the ends', async (open) => {
  const page = await open({ lang: 'zh' });
  await page.keyboard.press('Control+k');
  const chosen = () => page.locator('.palette-row[aria-selected="true"]').evaluate((row) => [...document.querySelectorAll('.palette-row')].indexOf(row));
  await focused(page, '.palette-field');
  const count = await part(page, 'palette-row').count();
  assert.ok(count > 4);
  await page.keyboard.press('ArrowDown');
  await page.locator('#palette-1[aria-selected="true"]').waitFor();
  assert.equal(await chosen(), 1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.locator(`#palette-${count - 1}[aria-selected="true"]`).waitFor();
  assert.equal(await chosen(), count - 1);
});

test('what is typed into a field is text, not a shortcut', async (open) => {
  const page = await open();
  await part(page, 'paste-box').click();
  await page.keyboard.type('a/b?');
  assert.equal(await part(page, 'paste-box').inputValue(), 'a/b?');
  assert.equal(await page.locator('dialog').count(), 0);
});

test('the sheet of shortcuts names every key of the table, and each of them works', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await page.locator('.column-text').first().click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('?');
  await part(page, 'shortcuts').waitFor();
  const keys = await part(page, 'shortcuts').locator('kbd').allTextContents();
  for (const key of ['Ctrl+K', '/', 'F8', 'Shift+F8', 'Ctrl+Z', '?', 'Esc']) assert.ok(keys.includes(key), key);
  await page.keyboard.press('Escape');
  await part(page, 'shortcuts').waitFor({ state: 'detached' });

  await page.keyboard.press('F8');
  await page.locator('[data-part="finding"][aria-current]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-part="finding"][aria-current]').waitFor({ state: 'detached' });
});

test('Esc closes what is on top and nothing below it', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await page.keyboard.press('F8');
  await page.locator('[data-lit="primary"]').waitFor();
  await page.locator('[data-lit="primary"]').press('Enter');
  await part(page, 'reading').waitFor();
  await page.keyboard.press('Control+k');
  await part(page, 'palette').waitFor();
  await page.keyboard.press('Escape');
  await part(page, 'palette').waitFor({ state: 'detached' });
  assert.equal(await part(page, 'reading').count(), 1);
  await page.keyboard.press('Escape');
  await part(page, 'reading').waitFor({ state: 'detached' });
  assert.ok(await page.locator('[data-lit="primary"]').count());
  await page.keyboard.press('Escape');
  await page.locator('[data-lit="primary"]').waitFor({ state: 'detached' });
});

test('Esc ends the search for a place to split, the tying of two figures and the trial of a repair', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await page.locator('.column .menu > summary').first().click();
  await page.getByText('Split it here or there…').first().click();
  await page.locator('.split').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.split').first().waitFor({ state: 'detached' });

  await part(page, 'mention').filter({ hasText: '8%' }).click();
  await part(page, 'reading').waitFor();
  await part(page, 'same-as').click();
  await part(page, 'tying').waitFor();
  await page.keyboard.press('Escape');
  await part(page, 'tying').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');

  await part(page, 'what-if').first().click();
  await part(page, 'what-if-bar').waitFor();
  await untilReady(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await part(page, 'what-if-bar').waitFor({ state: 'detached' });
});

test('on a phone Esc folds the findings', async (open) => {
  const page = await open({ width: 390, height: 800 });
  await paste(page, NOODLES);
  await page.locator('.panel-fold').click();
  await page.locator('.panel.is-unfolded').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.panel.is-unfolded').waitFor({ state: 'detached' });
});

test('every view has an address, opens there again after a reload, and in another browser', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  for (const [view, name] of [['overview', 'overview'], ['methods', 'methods'], ['evaluation', 'evaluation']]) {
    await page.keyboard.press('/');
    await focused(page, '.palette-field');
    await page.keyboard.type({ overview: 'Overview', methods: 'How figures are checked', evaluation: 'How well it checks' }[view]);
    await page.keyboard.press('Enter');
    await part(page, name).waitFor();
    await page.waitForFunction((hash) => location.hash === hash, `#view=${view}`);
    await page.reload();
    await untilReady(page);
    await part(page, name).waitFor();
    assert.equal(new URL(page.url()).hash, `#view=${view}`);
    const other = await open({ path: `#view=${view}` });
    // There is nothing to look over where there is no article.
    if (view !== 'overview') await part(other, name).waitFor();
    if (view !== 'overview') {
      await page.keyboard.press('Escape');
      await part(page, name).waitFor({ state: 'detached' });
      assert.ok(!page.url().includes(view), 'closed, and no part of the address any more');
    }
  }
});

test('the way back closes the evaluation', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await page.keyboard.press('/');
  await focused(page, '.palette-field');
  await page.keyboard.type('How well it checks');
  await page.keyboard.press('Enter');
  await part(page, 'evaluation').waitFor();
  await page.waitForFunction(() => location.hash === '#view=evaluation');
  await page.goBack();
  await part(page, 'evaluation').waitFor({ state: 'detached' });
  await page.goForward();
  await part(page, 'evaluation').waitFor();
});

test('the methods explain every check with its arithmetic, in both languages, at an address of their own', async (open) => {
  for (const lang of ['en', 'zh']) {
    const page = await open({ lang, path: '#view=methods' });
    await part(page, 'methods').waitFor();
    const checks = part(page, 'method');
    assert.ok((await checks.count()) >= 21);
    for (const check of await checks.all()) {
      const name = await check.getAttribute('data-rule');
      assert.ok(await check.locator('.formula').count(), `${name} has its arithmetic in assets/methods/${lang}.md`);
      assert.ok((await check.locator('blockquote').count()) >= 2, name);
    }
    const text = await part(page, 'methods').textContent();
    assert.match(text, lang === 'en' ? /What it does not do.*Privacy, and how to prove it/ : /它不做什么.*隐私，以及如何证实/);
    await page.keyboard.press('Escape');
    await part(page, 'methods').waitFor({ state: 'detached' });
    assert.equal(new URL(page.url()).hash, '');
  }
});

test('a card leads to the methods of its check, and the way back leads out again', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await part(page, 'why').first().click();
  await part(page, 'methods-link').click();
  await part(page, 'methods').waitFor();
  await focused(page, '#check-unit-slip summary');
  assert.ok(await page.locator('#check-unit-slip').getAttribute('open') !== null);
  assert.equal(new URL(page.url()).hash, '#view=methods');
  await page.goBack();
  await part(page, 'methods').waitFor({ state: 'detached' });
  await untilReady(page);
  assert.equal(await part(page, 'article').count(), 2);
  assert.ok(page.url().startsWith(SITE));
});

test('work that takes long says so and can be stopped without losing a word', async (open) => {
  const page = await open();
  const line = 'The bottled-tea market in China reached 23.7 billion yuan in 2024, up 12.6% from a year earlier, with 60 out of 100 shops. ';
  const text = `${NOODLES}\n${line.repeat(8_000)}`;
  await part(page, 'paste-box').evaluate((box, text) => { box.value = text; }, text);
  await part(page, 'paste-add').click();
  await part(page, 'cancel').waitFor();
  await part(page, 'cancel').click();
  assert.match(await part(page, 'trouble').textContent(), /stopped before its end. Your texts are kept/);
  await untilReady(page);
  await part(page, 'restart-without').click();
  await untilReady(page);
  assert.equal(await part(page, 'paste-box').evaluate((box, text) => box.value === text, text), true, 'word for word, back in the box');
  // What comes next is checked as ever.
  await part(page, 'paste-box').evaluate((box) => { box.value = ''; });
  await paste(page, NOODLES);
  assert.equal(await part(page, 'article').count(), 2);
});

test('what is stopped goes on when something is added', async (open) => {
  const page = await open();
  const line = 'The bottled-tea market in China reached 23.7 billion yuan in 2024, up 12.6% from a year earlier. ';
  await part(page, 'paste-box').evaluate((box, text) => { box.value = text; }, line.repeat(6_000));
  await part(page, 'paste-add').click();
  await part(page, 'cancel').click();
  await page.locator('.is-failed').waitFor();
  await part(page, 'paste-box').fill(NOODLES);
  await part(page, 'paste-add').click();
  await part(page, 'article').nth(2).waitFor({ timeout: 60_000 });
  await page.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  assert.equal(await page.locator('.is-failed').count(), 0);
});
