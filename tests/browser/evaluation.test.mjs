// The evaluation: known errors planted in labelled articles, in the reader's own browser.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SITE, accessibilityFaults, forgive, part, paste, test } from './support.mjs';

const ARTICLE = 'Harbour ferry adds a stop\nCoast Mail· 2025-03-01 08:15\nThe ferry to the island carries 340 passengers, the line said.\n';

const SETS = readdirSync(new URL('../held-out/', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Runs what is chosen, to its end. */
async function run(page) {
  await part(page, 'evaluation-start').click();
  await part(page, 'evaluation-brief').waitFor({ timeout: 60_000 });
}

test('the page finds and misses what the program finds and misses', async (open) => {
  const page = await open({ path: '#view=evaluation' });
  await run(page);
  const [download] = await Promise.all([page.waitForEvent('download'), part(page, 'evaluation-save').click()]);
  const { 'held-out': here } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  // Written by `cargo xtask test browser`, with the same errors.
  const { 'held-out': program } = JSON.parse(readFileSync(process.env.EVALUATION, 'utf8'));
  assert.ok(here.total.witnessed > 50 && here.total.right > 20, 'enough to be told apart');
  for (const what of ['kinds', 'total', 'clean']) assert.deepEqual(here[what], program[what], what);
  const verdicts = ({ plants }, count) =>
    plants.map(({ kind, set, article, found, false_alarms }) => [kind, set, article, found, count(false_alarms)].join(' '));
  assert.deepEqual(verdicts(here, Number), verdicts(program, (alarms) => alarms.length));
  const held = ({ calibration: { steps, notes } }) => [...steps, notes].map(({ findings, hold, given }) => [findings, hold, given.toFixed(6)]);
  assert.deepEqual(held(here), held(program));
});

test('what was found is told by kind and by confidence, and every miss can be read', async (open) => {
  for (const [lang, width] of [['en', 1280], ['zh', 390]]) {
    const page = await open({ lang, width, colorScheme: lang === 'en' ? 'light' : 'dark', path: '#view=evaluation' });
    await run(page);
    const rows = part(page, 'evaluation-recall').locator('tbody tr');
    const { 'held-out': { kinds } } = JSON.parse(readFileSync(process.env.EVALUATION, 'utf8'));
    assert.equal(await rows.count(), Object.keys(kinds).length + 1, 'a row for each kind, and the total');
    const numbers = (await rows.last().locator('td').allTextContents()).slice(1).map(Number);
    const [witnessed, otherwise, note, silent] = numbers;
    let missed = 0;
    for (const kind of await part(page, 'evaluation-missed').all()) {
      await kind.locator('summary').click();
      await kind.locator('[data-part="evaluation-miss"]').first().waitFor();
      missed += await kind.locator('[data-part="evaluation-miss"]').count();
    }
    assert.equal(missed, otherwise + note + silent);
    assert.ok(missed < witnessed);
    const miss = part(page, 'evaluation-miss').first();
    assert.notEqual(await miss.locator('del').innerText(), await miss.locator('ins').innerText());
    assert.ok(await miss.locator('mark').count(), 'its witness is shown');
    assert.ok(await part(page, 'evaluation-sure').locator('tbody tr').count() > 3);
    assert.equal(await part(page, 'evaluation-read').locator('tbody tr').count(), SETS.length + 1, 'each set, and all');
    assert.deepEqual(await accessibilityFaults(page), [], lang);
    const wide = await part(page, 'evaluation').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    assert.ok(wide <= 0, `${wide} px hang over`);
  }
});

test('it is reached from the palette and from the methods, can be stopped, and leaves the articles alone', async (open) => {
  const page = await open();
  await paste(page, ARTICLE);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('how well');
  await page.keyboard.press('Enter');
  await part(page, 'evaluation-sample').selectOption('1');
  await part(page, 'evaluation-start').click();
  await page.waitForFunction(() => document.querySelector('[data-part="evaluation"] progress').value > 8);
  await part(page, 'evaluation-start').click();
  await page.getByText(/^Stopped after \d+ of [\d,]+ errors/).waitFor();
  await part(page, 'evaluation-brief').waitFor();
  assert.equal(await part(page, 'evaluation-sets').isDisabled(), false, 'it can be begun again');
  await page.keyboard.press('Escape');
  await part(page, 'evaluation').waitFor({ state: 'detached' });
  assert.equal(await part(page, 'article').count(), 1);
  assert.equal(page.workers().length, 1, 'no worker of it is left');

  await page.evaluate(() => { location.hash = '#view=methods'; });
  await part(page, 'evaluation-link').click();
  await part(page, 'evaluation-start').waitFor();
  await page.keyboard.press('Escape');
  await part(page, 'methods').waitFor();
});

test('its articles are loaded when it is opened, and no part of what is kept for working offline', async (open) => {
  const list = await (await fetch(`${SITE}sw.js`)).text();
  assert.ok(list.includes('/js/evaluate.js') && !list.includes('evaluation.json'));
  const page = await open({ before: (page) => page.route('**/evaluation.json', (route) => route.abort()) });
  forgive(page, /evaluation\.json|ERR_FAILED/);
  await page.evaluate(() => { location.hash = '#view=evaluation'; });
  await part(page, 'evaluation').getByRole('alert').waitFor();
  assert.match(await part(page, 'evaluation').getByRole('alert').innerText(), /try again with a connection/);
});
