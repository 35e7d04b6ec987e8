// The site without its server, and the site while it changes: all goes on, and no version is mixed with another.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { SITE, forgive, part, paste, test, untilReady } from './support.mjs';

const TEXT = 'The town wrote 80% of the top songs, with 60 out of 100 top songs coming from there.';

/** Where the servers of these tests have the site: beside others, two folders deep. */
const PATH = '/of/one-owner/';

/**
 * A server that gives the site's own files under another path, can be stopped, and can turn to another version.
 * `change` gets a name and a content and gives another content, or nothing for a file that is not there.
 */
async function ownServer(context) {
  let change = (_, content) => content;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://own');
    if (url.pathname === '/form') {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<link rel="icon" href="data:,"><form method="post" enctype="multipart/form-data" action="${PATH}share">
        <input name="text"><input name="files" type="file"><button>Share</button></form>`);
      return;
    }
    const name = url.pathname.startsWith(PATH) ? url.pathname.slice(PATH.length) : null;
    const origin = name === null ? null : await fetch(SITE + change.origin(name));
    const content = origin?.ok ? change(name, Buffer.from(await origin.arrayBuffer())) : null;
    response.statusCode = content ? 200 : 404;
    if (content) response.setHeader('Content-Type', origin.headers.get('Content-Type'));
    response.end(content ?? 'not here');
  });
  const turn = (to) => {
    change = to;
    change.origin ??= (name) => name;
  };
  turn(change);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  context.after(() => server.listening && stop());
  return { site: `http://127.0.0.1:${server.address().port}${PATH}`, turn, stop };
}

/** The site as another build would have it: another page, another folder, another list. */
async function anotherVersion() {
  const text = async (name) => (await fetch(SITE + name)).text();
  const [script, index] = [await text('sw.js'), await text('')];
  const [folder] = index.match(/v-[0-9a-f]{16}/);
  const other = 'v-0123456789abcdef';
  const page = Buffer.from(index.replace(folder, other));
  const hash = createHash('sha256').update(page).digest('base64');
  const list = script
    .replaceAll(folder, other)
    .replace(/\["index.html","[^"]*"\]/, `["index.html","${hash}"]`)
    .replace(/VERSION = '[0-9a-f]*'/, "VERSION = 'another'");
  const change = (name, content) => {
    if (name.startsWith(folder)) return null;
    if (name === 'sw.js') return Buffer.from(list);
    return ['', 'index.html'].includes(name) ? page : content;
  };
  change.origin = (name) => name.replace(other, folder);
  return { change, folder, other };
}

/** Waits until the page needs its server no more. */
async function untilKept(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    }
  });
}

const folderOf = (page) => page.locator('html').getAttribute('data-files');

test('once opened, the site needs no server: not for what it has not loaded yet, and not to be opened again', async (open, context) => {
  const server = await ownServer(context);
  const page = await open({ site: server.site, offline: true });
  await untilKept(page);
  await server.stop();
  // A browser asks whether the service worker is still the newest, and is not answered.
  forgive(page, /sw\.js|no\/such\/page/);

  await part(page, 'sample').click();
  await part(page, 'finding').first().waitFor();
  await part(page, 'why').first().click();
  await part(page, 'rule').waitFor();
  await page.keyboard.press('Escape');

  await page.goto(`${server.site}#anything`);
  await page.reload();
  await untilReady(page);
  assert.equal(new URL(page.url()).hash, '#anything');
  await part(page, 'finding').first().waitFor();
  const before = await part(page, 'finding').count();
  await paste(page, TEXT);
  assert.equal(await part(page, 'finding').count(), before + 1);

  await page.goto(`${server.site}no/such/page`);
  await untilReady(page);
  assert.equal(page.url(), server.site, 'an address that only the server knows leads to the page');
});

test('a new version is offered, taken when asked for, and never mixed with the old one', async (open, context) => {
  const server = await ownServer(context);
  const next = await anotherVersion();
  const page = await open({ site: server.site, offline: true });
  await untilKept(page);
  await paste(page, TEXT);
  const foreign = ['crossfoot http://elsewhere/ 1', 'a site of the same owner'];
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), foreign);

  server.turn(next.change);
  await page.reload();
  await part(page, 'new-version').waitFor();
  assert.equal(await folderOf(page), next.folder, 'nothing is taken without being asked for');
  const other = await open({ site: server.site, beside: page });
  assert.equal(await folderOf(other), next.folder);

  await part(page, 'paste-box').fill('half a sentence');
  await part(page, 'use-new-version').click();
  await page.locator(`html[data-files="${next.other}"]`).waitFor({ state: 'attached' });
  await untilReady(page);
  assert.equal(await part(page, 'finding').count(), 1, 'the texts are still there');
  assert.equal(await part(page, 'paste-box').inputValue(), 'half a sentence');
  assert.equal(await part(page, 'new-version').count(), 0);

  // The other page was left alone. What it loads now is of its own version, which the server no longer has.
  assert.equal(await folderOf(other), next.folder);
  await part(other, 'why').first().click();
  await part(other, 'rule').waitFor();
  await other.reload();
  assert.equal(await folderOf(other), next.other);
  await other.close();

  await page.reload();
  await untilReady(page);
  await page.evaluate(async () => {
    // The old version's files go once the page has said that it is up.
    for (let tries = 0; tries < 100 && (await caches.keys()).length > 3; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const kept = await page.evaluate(() => caches.keys());
  assert.deepEqual(kept.toSorted(), [...foreign, `crossfoot ${server.site} another`].toSorted(), 'only own caches are deleted');
});

test('a site that is only half replaced is not taken', async (open, context) => {
  const server = await ownServer(context);
  const next = await anotherVersion();
  const page = await open({ site: server.site, offline: true });
  await untilKept(page);

  const half = (name, content) => (name === 'sw.js' ? next.change(name, content) : content);
  half.origin = next.change.origin;
  server.turn(half);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const coming = new Promise((resolve) => registration.addEventListener('updatefound', () => resolve(registration.installing)));
    await registration.update();
    const worker = await coming;
    while (!['installed', 'redundant'].includes(worker.state)) await new Promise((resolve) => setTimeout(resolve, 20));
    return worker.state;
  });
  assert.equal(outcome, 'redundant');
  await page.reload();
  await untilReady(page);
  assert.equal(await folderOf(page), next.folder);
  assert.equal(await part(page, 'new-version').count(), 0);
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1, 'what was fetched in vain is gone');
});

test('the site can be installed, and takes what another app shares without sending it anywhere', async (open, context) => {
  const server = await ownServer(context);
  const page = await open({ site: server.site, offline: true });
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector('link[rel=manifest]').href)).json());
  for (const { src, type } of manifest.icons) {
    const response = await fetch(server.site + src);
    assert.equal(`${response.status} ${response.headers.get('content-type')}`, `200 ${type}`);
  }
  assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
  const session = await page.context().newCDPSession(page);
  assert.deepEqual((await session.send('Page.getInstallabilityErrors')).installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);

  await untilKept(page);
  await page.goto(new URL('/form', server.site).href);
  await page.locator('[name=text]').fill(TEXT);
  await page.locator('[name=files]').setInputFiles({ name: 'monday.md', mimeType: 'text/markdown', buffer: Buffer.from('# Rents\n\nRents rose by 3%.') });
  await page.locator('button').click();
  await page.waitForURL(server.site);
  await part(page, 'article').nth(1).waitFor();
  await untilReady(page);
  assert.match(await part(page, 'article').allTextContents().then((texts) => texts.join(' ')), /Rents rose.*80% of the top songs|80% of the top songs.*Rents rose/s);
  await page.reload();
  await untilReady(page);
  assert.equal(await part(page, 'article').count(), 2, 'taken once');
});

test('every file says its version in its name, but for the few that cannot', async () => {
  const script = await (await fetch(`${SITE}sw.js`)).text();
  const files = JSON.parse(script.match(/new Map\((\[.*\])\)/)[1]).map(([name]) => name);
  const unversioned = files.filter((name) => !/^v-[0-9a-f]{16}\/|-[0-9a-f]{8,16}[._]/.test(name) && !name.startsWith('icons/'));
  // Whoever adds one: list it in OWNED of xtask/src/site/folder.rs and ask for it by `document::site_file`.
  assert.deepEqual(unversioned, ['index.html', 'manifest.webmanifest']);
});
