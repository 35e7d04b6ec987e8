// What survives a reload: sets of documents, in IndexedDB. One of them is on the desk and is written as it changes;
// a set that another tab has written since is never overwritten. What else is done to sets is in kept.js.

import { atLeaving, merged, take } from './unkept.js';

const VERSION = 2;
// The layout of a set and its documents. One that is higher was written by a crossfoot to come.
export const FORMAT = 1;
const CHOSEN = 'crossfoot.set';

let opening = null;
let queue = Promise.resolve();
// The set on the desk: its number, 0 until it is first written, and how often it had been written when last seen.
let current = { id: 0, version: 0 };
// What is still to be written: it stays here for as long as writing fails.
let pending = { gone: new Set(), put: new Map() };
// The text of the paste box as it is kept; until it has been read, nothing may be written over it.
let keptDraft;
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('crossfoot');

export const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

export const named = (name) => Object.assign(new Error(name), { name });

// All documents of a set: an array sorts behind every number.
export const of = (id) => IDBKeyRange.bound([id], [id, []]);

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('crossfoot', VERSION);
    request.onupgradeneeded = () => upgrade(request.result, request.transaction);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const gone = () => { opening = null; };
      database.onclose = gone;
      database.onversionchange = () => { database.close(); gone(); };
      resolve(database);
    };
  });
  opening.catch(() => { opening = null; });
  return opening;
}

function upgrade(database, transaction) {
  const present = database.objectStoreNames;
  if (!present.contains('draft')) database.createObjectStore('draft');
  const sets = database.createObjectStore('sets', { keyPath: 'id' });
  const texts = database.createObjectStore('texts');
  if (!present.contains('documents')) return;
  // Before there were several sets, one was kept, each document under its number.
  const old = transaction.objectStore('documents').getAll();
  old.onsuccess = () => {
    old.result.forEach((document) => texts.put(document, [1, document.id]));
    if (old.result.length > 0) sets.put(record(1, ''));
    database.deleteObjectStore('documents');
  };
}

export const record = (id, name) => ({ id, name, label: '', articles: 0, saved: Date.now(), version: 0, format: FORMAT });

// One transaction, after those before it. What it gives counts once all of it is written.
export function run(mode, body) {
  const step = queue.then(async () => {
    const database = await open();
    const transaction = database.transaction(['sets', 'texts', 'draft'], mode);
    const finished = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? named('AbortError'));
    });
    finished.catch(() => {});
    const [sets, texts, draft] = ['sets', 'texts', 'draft'].map((name) => transaction.objectStore(name));
    let value;
    try {
      value = await body({ sets, texts, draft });
    } catch (error) {
      try { transaction.abort(); } catch {
        // It has ended already.
      }
      throw transaction.error ?? error;
    }
    await finished;
    return value;
  });
  queue = step.catch(() => {});
  return step;
}

// A tab keeps its own choice; a new one begins with the last.
function chosen(id) {
  for (const storage of ['sessionStorage', 'localStorage']) {
    try {
      if (id !== undefined) globalThis[storage].setItem(CHOSEN, id);
      else if (globalThis[storage].getItem(CHOSEN)) return Number(globalThis[storage].getItem(CHOSEN));
    } catch {
      // A browser that keeps nothing begins with the newest set.
    }
  }
  return 0;
}

export const usable = (set) => set.format <= FORMAT;

export function lay(set) {
  current = { id: set.id, version: set.version };
  pending = { gone: new Set(), put: new Map() };
  chosen(set.id);
}

// A number that no set has, nor one that was deleted and may come back.
export const next = async (sets) => Math.max(Date.now(), 1 + Math.max(0, ...await done(sets.getAllKeys())));

export const newest = (all) => all.sort((a, b) => b.saved - a.saved);

// What the last visit left: the documents of the set on the desk, its name, and what stood in the paste box.
export async function restore() {
  const left = take();
  const kept = await run('readonly', async ({ sets, texts, draft }) => {
    const all = newest(await done(sets.getAll()));
    const last = chosen();
    const set = all.find((one) => one.id === last && usable(one)) ?? all.find(usable);
    if (set) lay(set);
    keptDraft = await done(draft.get('draft')) ?? '';
    return {
      name: set?.name ?? '',
      documents: set ? await done(texts.getAll(of(set.id))) : [],
      draft: left?.beside ? [keptDraft, left.draft].filter(Boolean).join('\n\n') : left?.draft ?? keptDraft,
      newer: all.filter((one) => !usable(one)).length,
    };
  });
  if (left?.put.length > 0) {
    const { all, missing } = merged(kept.documents, left.put, left.id === current.id);
    kept.documents = all;
    // Said with the next change, where it cannot be written now either.
    if (missing.length > 0) keep([], missing, '', all.length).catch(() => {});
  }
  return kept;
}

// The box belongs to the browser, and what stands in it now may be newer than what was asked to be kept.
atLeaving(() => {
  const box = globalThis.document?.getElementById('paste-box')?.value ?? keptDraft;
  const draft = box === (keptDraft ?? '') ? undefined : box;
  const put = [...pending.put.values()];
  const beside = keptDraft === undefined && draft !== undefined;
  return draft === undefined && put.length === 0 ? null : { id: current.id, put, draft, beside };
});

// Writes what changed of the set on the desk; the first time, it gets its number.
export async function keep(gone, put, label, articles) {
  for (const id of gone) {
    pending.put.delete(id);
    pending.gone.add(id);
  }
  for (const document of put) {
    pending.gone.delete(document.id);
    pending.put.set(document.id, document);
  }
  const mine = pending;
  const wrote = await run('readwrite', async ({ sets, texts }) => {
    if (mine !== pending) return null;
    const known = current.id > 0 ? await done(sets.get(current.id)) : undefined;
    if (current.id > 0 && known?.version !== current.version) throw named('Elsewhere');
    const changed = mine.put.size > 0 || mine.gone.size > 0;
    // A tab that only shows what is kept writes nothing, and calls no other tab.
    if (!changed && (!known || (known.label === label && known.articles === articles))) return null;
    const set = known ?? record(await next(sets), '');
    mine.gone.forEach((id) => texts.delete([set.id, id]));
    mine.put.forEach((document) => texts.put(document, [set.id, document.id]));
    Object.assign(set, { label, articles, saved: Date.now(), version: set.version + 1 });
    sets.put(set);
    return { set, gone: [...mine.gone], put: [...mine.put] };
  });
  if (!wrote || mine !== pending) return;
  // What came while this was written is written by the next step.
  wrote.gone.forEach((id) => pending.gone.delete(id));
  wrote.put.forEach(([id, document]) => pending.put.get(id) === document && pending.put.delete(id));
  current = { id: wrote.set.id, version: wrote.set.version };
  chosen(current.id);
  channel?.postMessage(current);
}

// Keeps what stands in the paste box.
export async function keepDraft(text) {
  if (keptDraft === undefined) return;
  await run('readwrite', async ({ draft }) => {
    if (text) draft.put(text, 'draft');
    else draft.delete('draft');
  });
  keptDraft = text;
}

// Calls back when another tab has written the set that is on the desk here.
export function watch(callback) {
  channel?.addEventListener('message', ({ data }) => {
    if (data.id === current.id && data.version !== current.version) callback();
  });
}

// Whether something of the set on the desk could not be written.
export const unkept = () => pending.put.size + pending.gone.size > 0;

// The set on the desk.
export const here = () => current;
