// Keeps the site working without a network. Written for one version of the site: the list of its files, each with the
// hash of its content, is filled in by the build (xtask/src/site/offline.rs).
//
// Old and new files never mix: a version has a cache of its own, whose files are only taken in with the right hash; all
// files but the page itself have the version in their address; and a new version waits until the reader asks for it or
// no page of the old one is open.

const VERSION = 'SITE-VERSION';
const FILES = new Map(SITE-FILES);

// Sites of one owner share a host and its caches: a cache is known by this site's name and scope.
const SCOPE = registration.scope;
const OWN = `crossfoot ${SCOPE} `;
const CACHE = OWN + VERSION;
const SHARED = `${OWN}shared`;
const PAGE = 'index.html';

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('message', (event) => {
  if (event.data === 'use') event.waitUntil(skipWaiting());
  if (event.data === 'opened') event.waitUntil(Promise.all([tidy(), handOver(event.source)]));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  if (!address.startsWith(SCOPE)) return;
  const name = address.slice(SCOPE.length);
  if (request.method === 'POST' && name === 'share') event.respondWith(takeShared(request));
  else if (request.method !== 'GET') return;
  else if (request.mode === 'navigate') event.respondWith(page(request, name));
  else event.respondWith(file(request, address));
});

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...FILES].map(async ([name, hash]) => {
      const response = await fetch(SCOPE + name, { cache: 'no-cache' });
      const content = await response.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
      // A host that is being updated may give a file of another version: then this one is not complete.
      if (btoa(String.fromCharCode(...digest)) !== hash) throw new Error(`${name} is not of version ${VERSION}`);
      const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' };
      await cache.put(SCOPE + name, new Response(content, { headers }));
    }));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  await clients.claim();
  await tidy();
}

// Forgets older versions, once no page can be of one of them.
async function tidy() {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.filter((client) => client.url.startsWith(SCOPE)).length > 1) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== CACHE && name !== SHARED);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function page(request, name) {
  const kept = await (await caches.open(CACHE)).match(SCOPE + PAGE);
  const known = name === '' || name === PAGE;
  if (known && kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    // A browser takes the fragment along.
    if (kept) return Response.redirect(SCOPE);
    throw error;
  }
}

async function file(request, address) {
  const kept = await (await caches.open(CACHE)).match(address);
  // A page of an older version that is still open finds its own files in its own cache.
  return kept ?? (await older(address)) ?? fetch(request);
}

async function older(address) {
  for (const name of await caches.keys()) {
    const kept = name.startsWith(OWN) && name !== SHARED && (await (await caches.open(name)).match(address));
    if (kept) return kept;
  }
}

// What another app shares is posted to an address that no host would answer. It waits in a cache, on this machine, for
// the page to fetch it.
async function takeShared(request) {
  const data = await request.formData();
  const text = ['title', 'text', 'url'].map((part) => data.get(part)).filter(Boolean).join('\n\n');
  const files = data.getAll('files').filter((file) => file instanceof File);
  if (text) files.push(new File([text], 'shared.txt', { type: 'text/plain' }));
  const cache = await caches.open(SHARED);
  await Promise.all(files.map((file, index) =>
    cache.put(`${SCOPE}shared/${Date.now()}-${index}/${encodeURIComponent(file.name)}`, new Response(file))));
  return Response.redirect(SCOPE, 303);
}

async function handOver(client) {
  const cache = await caches.open(SHARED);
  const files = await Promise.all((await cache.keys()).map(async (key) => {
    const content = await (await cache.match(key)).blob();
    return new File([content], decodeURIComponent(key.url.split('/').pop()), { type: content.type });
  }));
  if (files.length > 0) client.postMessage(files);
  await caches.delete(SHARED);
}
