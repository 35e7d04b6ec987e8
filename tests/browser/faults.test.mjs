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

test('a worker that ends in silence, in the middle of its work, is noticed, and the text is kept', async (open) => {
  const page = await open();
  await paste(page, TEXT);
  await page.workers()[0].evaluate(() => { self.onmessage = () => self.close(); });
  await part(page, 'paste-box').fill(`${TEXT} And 3% more.`);
  await part(page, 'paste-add').click();
  await page.locator('html[data-state="failed"]').waitFor({ state: 'attached' });
  assert.match(await part(page, 'trouble').textContent(), /Your texts are kept/);
  await part(page, 'restart').click();
  await untilReady(page);
  assert.equal(await part(page, 'article').count(), 2);
});

for (const [how, answer] of [
  ['refused', (route) => route.abort()],
  ['cut short', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  }],
  ['not there', (route) => route.fulfill({ status: 404, body: 'not here' })],
]) {
  test(`a worker whose wasm is ${how} is said to have stopped, and comes when asked again`, async (open) => {
    const page = await open({ wait: false, before: (page) => page.route('**/worker_bg.wasm', answer) });
    // How the browser puts it depends on how far the worker had come.
    forgive(page, /worker|wasm|WebAssembly|ERR_FAILED|404|Failed to fetch/i);
    await page.locator('html[data-state="failed"]').waitFor({ state: 'attached' });
    assert.match(await part(page, 'trouble').textContent(), /stopped unexpectedly/);
    await part(page, 'paste-box').fill(TEXT);
    await part(page, 'paste-add').click();
    await page.unroute('**/worker_bg.wasm');
    await part(page, 'restart').click();
    await untilReady(page);
    assert.equal(await part(page, 'finding').count(), 1, 'what was added meanwhile is checked');
  });

  test(`a page whose own wasm is ${how} says so, in both languages`, async (open) => {
    const page = await open({ wait: false, before: (page) => page.route('**/page-*.wasm', answer) });
    forgive(page, /wasm|WebAssembly|ERR_FAILED|404|Failed to fetch/i);
    await page.locator('html[data-state="failed"]').waitFor({ state: 'attached' });
    assert.match(await page.locator('.broken').innerText(), /could not be loaded.*未能载入/s);
    await page.unroute('**/page-*.wasm');
    await page.locator('.broken a').first().click();
    await untilReady(page);
  });
}

for (const [what, file] of [['code', '**/later/page.wasm'], ['style sheet', '**/later/page.css']]) {
  test(`a page whose later ${what} is not there says so, keeps what was typed, and goes on when asked again`, async (open) => {
    const page = await open({ wait: false, before: (page) => page.route(file, (route) => route.abort()) });
    forgive(page, /later|ERR_FAILED|Failed to fetch/i);
    await page.locator('html[data-state="failed"]').waitFor({ state: 'attached' });
    assert.match(await part(page, 'trouble').textContent(), /could not be loaded.*Your text is still here/);
    // Whatever needs it says so once more and takes nothing away.
    await part(page, 'paste-box').fill(TEXT);
    await part(page, 'paste-add').click();
    await page.waitForTimeout(300);
    assert.equal(await part(page, 'paste-box').inputValue(), TEXT);
    await page.unroute(file);
    await part(page, 'later-again').click();
    await page.locator('html[data-state="ready"]').waitFor({ state: 'attached' });
    assert.equal(await part(page, 'trouble').count(), 0);
    await part(page, 'paste-add').click();
    await part(page, 'finding').first().waitFor();
  });
}

test('what is done before the later part of the page is there waits for it', async (open) => {
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  const page = await open({
    wait: false,
    before: (page) => page.route('**/later/page.wasm', async (route) => { await held; await route.continue(); }),
  });
  await part(page, 'paste-box').fill(TEXT);
  await part(page, 'paste-add').click();
  await part(page, 'language').click();
  assert.equal(await page.locator('html').getAttribute('data-state'), 'loading');
  // Longer than it takes until what stands in the box is kept: what is kept meanwhile must not come beside it.
  await page.waitForTimeout(500);
  go();
  await part(page, 'finding').first().waitFor();
  await page.locator('html[lang="zh-CN"]').waitFor({ state: 'attached' });
  // It is kept like anything else, and gone from the box.
  await untilReady(page);
  assert.equal(await part(page, 'paste-box').inputValue(), '');
  await page.reload();
  await untilReady(page);
  assert.equal(await part(page, 'finding').count(), 1);
});

test('a worker whose later part is not there says so and loses nothing, and answers when asked again', async (open) => {
  const page = await open({ before: (page) => page.route('**/later/worker.wasm', (route) => route.abort()) });
  forgive(page, /later|ERR_FAILED|Failed to fetch/i);
  await paste(page, TEXT);
  assert.equal(await part(page, 'finding').count(), 1, 'what needs nothing of it is there');
  await part(page, 'mention').first().click();
  assert.match(await part(page, 'trouble').textContent(), /could not be loaded. Nothing is lost/);
  await untilReady(page);
  await page.unroute('**/later/worker.wasm');
  await part(page, 'mention').first().click();
  await part(page, 'reading').waitFor();
});

test('a connection that breaks after the first file leaves a page that says so', async (open) => {
  const page = await open({ wait: false, before: (page) => page.route(/\.(js|wasm)$/, (route) => route.abort()) });
  forgive(page, /ERR_FAILED|wasm|Failed/i);
  await page.locator('html[data-state="failed"]').waitFor({ state: 'attached' });
  assert.ok(await page.locator('.broken').isVisible());
});

test('storage that is refused is said, and everything else works', async (open) => {
  const page = await open({
    before: (page) => page.addInitScript(() => {
      IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };
      Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
    }),
  });
  assert.match(await part(page, 'trouble').textContent(), /does not let crossfoot keep your texts/);
  await paste(page, TEXT);
  assert.equal(await part(page, 'finding').count(), 1);
  await part(page, 'language').click();
  await untilReady(page);
  assert.match(await part(page, 'trouble').first().textContent(), /不允许保存文字/);
});

test('storage that is full is said, and all that was pasted stays on the page', async (open) => {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1000 });
  const text = `${TEXT}\n\n${'Rents in the old town rose. '.repeat(4000)}`;
  await part(page, 'paste-box').evaluate((box, text) => { box.value = text; }, text);
  await part(page, 'paste-add').click();
  await part(page, 'trouble').waitFor();
  assert.match(await part(page, 'trouble').textContent(), /There is no room left in this browser/);
  await untilReady(page);
  assert.equal(await part(page, 'finding').count(), 1);
  assert.match(await part(page, 'article').first().textContent(), /Rents in the old town rose/);
  // The tab has room of its own.
  await page.reload();
  await untilReady(page);
  await part(page, 'finding').first().waitFor();
});

test('a reload in the middle of the work loses nothing, however early it comes', async (open) => {
  for (const wait of [0, 30, 300]) {
    const page = await open();
    const text = `${TEXT}\n\n${'The bottled-tea market in China reached 23.7 billion yuan in 2024, up 12.6%. '.repeat(2000)}`;
    await part(page, 'paste-box').fill(text);
    await part(page, 'paste-add').evaluate((button) => button.click());
    await page.waitForTimeout(wait);
    await page.reload();
    await page.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    const there = await page.evaluate(() => document.body.textContent + document.querySelector('#paste-box').value);
    assert.match(there, /The town wrote/, `after ${wait} ms`);
  }
});
