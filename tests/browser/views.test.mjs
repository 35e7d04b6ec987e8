// Every view, at two widths, in light and dark, in both languages: nothing that axe finds fault with, and nothing that
// a finger cannot hit.

import assert from 'node:assert/strict';
import { accessibilityFaults, part, screenshot, test, untilReady } from './support.mjs';

/** Each view, and how a reader gets there from the one before. */
const VIEWS = [
  ['empty', async () => {}],
  ['set', async (page) => {
    await part(page, 'sample').click();
    await part(page, 'finding').first().waitFor({ state: 'attached' });
    await untilReady(page);
  }],
  ['reading', async (page) => {
    await part(page, 'mention').first().click();
    await part(page, 'reading').waitFor();
  }],
  ['card', async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    await page.locator('[data-lit="primary"]').first().waitFor({ state: 'attached' });
  }],
  ['menu', async (page) => page.locator('.header .menu > summary').click()],
  ['palette', async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await part(page, 'palette').waitFor();
  }],
  ['shortcuts', async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('.brand').click();
    await page.keyboard.press('?');
    await part(page, 'shortcuts').waitFor();
  }],
  ['methods', async (page) => {
    await page.keyboard.press('Escape');
    await page.evaluate(() => { location.hash = '#view=methods'; });
    await part(page, 'methods').waitFor();
    await part(page, 'method').first().locator('summary').click();
  }],
  ['why', async (page) => {
    await page.keyboard.press('Escape');
    await part(page, 'why').first().evaluate((button) => button.click());
    await part(page, 'rule').waitFor();
  }],
  ['overview', async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('[data-part="view"][data-view="overview"]').click();
    await part(page, 'chart').first().waitFor();
    await part(page, 'coverage-part').last().click();
    await part(page, 'coverage-figures').locator('[data-part="quote"]').first().waitFor();
  }],
  ...['share', 'sets', 'edit', 'bookmark-show'].map((name) => [name, async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.locator('[data-part="view"][data-view="read"]').click();
    if (name === 'sets') await page.locator('.header .menu > summary').click();
    if (name === 'edit') await page.locator('[data-part="article"] .menu > summary').first().click();
    const choices = { sets: '.header .menu-item >> nth=0', edit: '[data-part="article"] .menu[open] .menu-item >> nth=4' };
    await page.locator(choices[name] ?? `[data-part="${name}"]`).click();
    await page.locator('dialog.chamber[open]').waitFor();
  }]),
  ['correcting', async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await part(page, 'mention').first().evaluate((mark) => mark.closest('.column-text').querySelector('[data-kind="money"]').click());
    await part(page, 'correct').locator('summary').click();
  }],
  ['undo', async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('.header .menu > summary').click();
    await page.locator('.header .menu-item').last().click();
    await part(page, 'undo').waitFor();
  }],
];

// Each width meets each colour and each language, and each colour each language.
for (const [width, colorScheme, lang] of [[1440, 'light', 'en'], [1440, 'dark', 'zh'], [390, 'light', 'zh'], [390, 'dark', 'en']]) {
  test(`no view has a fault that axe can find: ${width} pixels, ${colorScheme}, ${lang}`, async (open) => {
    const page = await open({ width, height: width < 640 ? 844 : 900, colorScheme, lang });
    const faults = {};
    for (const [name, reach] of VIEWS) {
      await reach(page);
      await screenshot(page, `${name}-${width}-${colorScheme}-${lang}`);
      const found = await accessibilityFaults(page);
      if (found.length > 0) faults[name] = found;
    }
    assert.deepEqual(faults, {});
  });
}

test('on a phone, whatever is pressed is as large as a fingertip', async (open) => {
  const page = await open({ width: 390, height: 844 });
  const small = {};
  for (const [name, reach] of VIEWS) {
    await reach(page);
    const found = await page.evaluate(() => {
      const controls = [...document.querySelectorAll('button, summary, a[href], input:not([type=file]), textarea, select, [role=option]')];
      const dialog = document.querySelector('dialog[open]');
      return controls
        .filter((one) => (!dialog || dialog.contains(one)) && one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.unseen, .skip'))
        // Within a sentence, the sentence sets the height.
        .filter((one) => !one.matches('p a'))
        .map((one) => [one, one.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 24))
        .map(([one, box]) => `${one.className} ${one.textContent.slice(0, 30)} ${Math.round(box.width)}×${Math.round(box.height)}`);
    });
    if (found.length > 0) small[name] = found;
  }
  assert.deepEqual(small, {});
});
