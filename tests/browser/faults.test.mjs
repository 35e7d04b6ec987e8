// What the page does when a part of it cannot go on: nothing is lost, and a sentence says so.

import assert from 'node:assert/strict';
import { forgive, part, paste, test, untilReady } from './support.mjs';

const TEXT = 'The town wrote 80% of the top songs, with 60 out of 100 top songs coming from there.';

test('a check is explained when asked, in the language of the page', async (open) => {
  for (const [lang, words] of [['en', /What it finds.*percentage/], ['zh', /发现什么.*百分比/]]) {
    const page = await open({ lang });
    await paste(page, TEXT);
    await part(page, 'why').first().click();
    await part(page, 'rule').waitFor();
    assert.match(await part(page, 'rule').textContent(), words);
    await page.keyboard.press('Escape');
    await part(page, 'rule').waitFor({ state: 'detached' });
  }
});

test('explanations that cannot be fetched get a sentence, and come when asked again', async (open) => {
  const page = await open();
  forgive(page, /rules\.json|ERR_FAILED/);
  await paste(page, TEXT);
  await page.route('**/rules.json', (route) => route.abort());
  await part(page, 'why').first().click();
  assert.match(await part(page, 'trouble').textContent(), /explanation could not be loaded/);
  await page.unroute('**/rules.json');
  await part(page, 'why').first().click();
  await part(page, 'rule').waitFor();
});

test('a worker that panics is said to have stopped, and another one takes its place', async (open) => {
  const page = await open();
  forgive(page, /unreachable/);
  await paste(page, TEXT);
  // An answer that cannot be sent is what the worker has no other end for.
  await page.workers()[0].evaluate(() => { self.postMessage = () => { throw new Error('refused'); }; });
  await part(page, 'mention').first().click();
  await page.locator('html[data-state="failed"]').waitFor({ state: 'attached' });
  assert.match(await part(page, 'trouble').textContent(), /Your texts are kept/);
  await part(page, 'restart').click();
  await page.locator('html[data-state="ready"]').waitFor({ state: 'attached' });
  await untilReady(page);
  assert.equal(await part(page, 'finding').count(), 1);
});
