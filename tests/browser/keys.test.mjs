// The reader's own keys: given in the sheet of shortcuts, told everywhere, remembered in the browser.

import assert from 'node:assert/strict';
import { NOODLES, accessibilityFaults, part, paste, test, untilReady } from './support.mjs';

const keys = (page, command) => page.locator(`[data-part="keys"][data-command="${command}"]`);
const reset = (page, command) => page.locator('li').filter({ has: keys(page, command) }).locator('[data-part="keys-reset"]');
const told = (page) => part(page, 'shortcuts').locator('[role="status"]:not(:empty)');
const card = (page) => page.locator('[data-part="finding"][aria-current]');

/** Opens the sheet of shortcuts. */
async function sheet(page) {
  await page.locator('.brand').click();
  await page.keyboard.press('?');
  await part(page, 'shortcuts').waitFor();
}

test('a command goes by the keys that the reader gave it, and no longer by the usual ones', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await sheet(page);
  await keys(page, 'next').click();
  await page.keyboard.press('n');
  assert.equal(await keys(page, 'next').textContent(), 'N');
  await page.keyboard.press('Escape');
  await part(page, 'shortcuts').waitFor({ state: 'detached' });
  assert.equal(await part(page, 'next').getAttribute('title'), 'Next finding · N');

  await page.keyboard.press('F8');
  await page.keyboard.press('Shift+N');
  await page.waitForTimeout(100);
  assert.equal(await card(page).count(), 0, 'neither the usual keys nor those with Shift');
  await page.keyboard.press('n');
  await card(page).waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type('next finding');
  assert.equal(await part(page, 'palette-row').first().locator('kbd').textContent(), 'N', 'the palette tells them too');
  await page.keyboard.press('Escape');

  await page.reload();
  await untilReady(page);
  assert.equal(await part(page, 'next').getAttribute('title'), 'Next finding · N', 'remembered');
  await part(page, 'paste-box').fill('');
  await part(page, 'paste-box').press('n');
  assert.equal(await part(page, 'paste-box').inputValue(), 'n', 'in a field it is a letter');
});

test('keys that are taken or reserved are told, and nothing is changed', async (open) => {
  for (const lang of ['en', 'zh']) {
    const page = await open({ lang });
    await sheet(page);
    await keys(page, 'share').click();
    for (const [press, says] of [
      ['Control+k', /Ctrl\+K is taken: “Commands” has it|Ctrl\+K 已被“命令”占用/],
      ['Control+t', /Ctrl\+T is reserved|Ctrl\+T 已保留/],
      ['ArrowDown', /ArrowDown is reserved|ArrowDown 已保留/],
      ['Alt+s', /with Alt, keys write letters|Alt 组合用来输入字符/],
    ]) {
      await page.keyboard.press(press);
      assert.match(await told(page).textContent(), says, press);
    }
    await page.keyboard.press('Escape');
    assert.equal(await told(page).count(), 0);
    assert.equal(await keys(page, 'share').textContent(), lang === 'en' ? 'none' : '无');
    assert.equal(await part(page, 'shortcuts').count(), 1, 'Esc ended the asking, not the sheet');
    assert.equal(await part(page, 'keys-reset-all').isDisabled(), true);
  }
});

test('keys are taken away, given back one by one, or all at once', async (open) => {
  const page = await open({ width: 390, height: 800, colorScheme: 'dark' });
  await sheet(page);
  await keys(page, 'search').click();
  await page.keyboard.press('Backspace');
  assert.equal(await keys(page, 'search').textContent(), 'none');
  await keys(page, 'methods').press('Enter');
  await page.keyboard.press('/');
  assert.equal(await keys(page, 'methods').textContent(), '/');
  await reset(page, 'search').click();
  assert.match(await told(page).textContent(), /“How figures are checked”/, 'its usual key has another command now');
  assert.equal(await keys(page, 'search').textContent(), 'none');
  await reset(page, 'methods').click();
  await reset(page, 'search').click();
  assert.equal(await keys(page, 'search').textContent(), '/');
  assert.equal(await reset(page, 'search').isVisible(), false);

  await keys(page, 'methods').press('Space');
  await page.keyboard.press('Control+Shift+m');
  assert.equal(await keys(page, 'methods').textContent(), 'Ctrl+Shift+M');
  assert.deepEqual(await accessibilityFaults(page), []);
  await part(page, 'keys-reset-all').click();
  assert.equal(await keys(page, 'methods').textContent(), 'none');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await part(page, 'palette').waitFor();
});
