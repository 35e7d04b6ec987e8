// The page opens under a path of its own, quietly.

import assert from 'node:assert/strict';
import { SITE, forgive, part, requests, test } from './support.mjs';

test('the page is ready, with a box to paste into', async (open) => {
  const page = await open();
  assert.equal(await part(page, 'paste-box').count(), 1);
  assert.ok(requests(page).every((url) => url.startsWith(SITE) || /^(data|blob):/.test(url)), 'all files under its own path');
});

test('an address that does not exist gets the page that says so', async (open) => {
  const page = await open({ path: 'no-such-page', wait: false });
  forgive(page, /404/);
  assert.match(await page.title(), /no such page/);
});
