// What is done to kept sets: begun, opened, named, copied, deleted and put back, saved as a file and read from one.

import { FORMAT, done, here, lay, named, newest, next, of, record, run, unkept, usable } from './store.js';

// What was deleted in this visit, the last one last.
const bin = [];

// Begins a set that nothing is kept of yet, or keeps these documents as one of its own.
export async function begin(documents = [], name = '') {
  const set = await run('readwrite', async ({ sets, texts }) => {
    if (unkept()) throw named('Unkept');
    return documents.length > 0 ? write(sets, texts, name, documents) : { id: 0, version: 0 };
  });
  lay(set);
}

// Lays the kept set of exactly these documents on the desk, if there is one.
export function again(documents) {
  const [count, whole] = [documents.length, JSON.stringify(documents)];
  return run('readonly', async ({ sets, texts }) => {
    if (unkept()) return null;
    for (const set of newest(await done(sets.getAll())).filter(usable)) {
      if (await done(texts.count(of(set.id))) !== count) continue;
      if (JSON.stringify(await done(texts.getAll(of(set.id)))) === whole) return fetched(sets, texts, set.id);
    }
    return null;
  });
}

async function write(sets, texts, name, documents, about = {}) {
  const set = { ...record(await next(sets), name), ...about };
  documents.forEach((document) => texts.put(document, [set.id, document.id]));
  // A key that was only asked for is free until something is put there.
  await done(sets.put(set));
  return set;
}

// Lays a kept set on the desk.
export function take(id) {
  return run('readonly', async ({ sets, texts }) => {
    if (unkept()) throw named('Unkept');
    return fetched(sets, texts, id);
  });
}

// Another tab has written the set that is on the desk here. What this tab has of it becomes a set of its own, if that is
// wanted or if some of it is kept nowhere yet; then that one is on the desk, or what the other tab wrote.
export function part(mine, documents, name) {
  return run('readwrite', async ({ sets, texts }) => {
    const copy = mine || unkept() ? await write(sets, texts, name, documents) : null;
    if (!mine) return fetched(sets, texts, here().id);
    lay(copy);
    return { name, documents };
  });
}

async function fetched(sets, texts, id) {
  const set = await done(sets.get(id));
  if (!set || !usable(set)) throw named('NotFoundError');
  const documents = await done(texts.getAll(of(id)));
  lay(set);
  return { name: set.name, documents };
}

// All sets, the last written first.
export function list() {
  return run('readonly', async ({ sets }) => newest(await done(sets.getAll()))
    .map((set) => ({ ...set, here: set.id === here().id, usable: usable(set) })));
}

export function rename(id, name) {
  return run('readwrite', async ({ sets }) => {
    const set = await done(sets.get(id));
    if (set) sets.put({ ...set, name });
  });
}

export function duplicate(id, name) {
  return run('readwrite', async ({ sets, texts }) => {
    const set = await done(sets.get(id));
    if (set) await write(sets, texts, name, await done(texts.getAll(of(id))), { label: set.label, articles: set.articles });
  });
}

// Deletes sets; what they held stays in memory until the page is left. Gives the set on the desk if it was among them.
export async function remove(ids) {
  const gone = await run('readwrite', async ({ sets, texts }) => {
    const all = [];
    for (const id of ids) {
      all.push({ set: await done(sets.get(id)), documents: await done(texts.getAll(of(id))) });
      sets.delete(id);
      texts.delete(of(id));
    }
    return all;
  });
  bin.push(gone);
  const lost = ids.includes(here().id) ? here().id : 0;
  if (lost > 0) lay({ id: 0, version: 0 });
  return lost;
}

export const deleted = () => bin.at(-1)?.map(({ set }) => set) ?? [];

// Puts back what was deleted last.
export async function putBack() {
  const last = bin.at(-1) ?? [];
  await run('readwrite', async ({ sets, texts }) => last.forEach(({ set, documents }) => {
    sets.put(set);
    documents.forEach((document) => texts.put(document, [set.id, document.id]));
  }));
  bin.pop();
}

// Sets as one text, to be kept as a file.
export const file = (sets) => JSON.stringify({ crossfoot: FORMAT, sets });

// Everything that is kept, as such a text.
export function everything() {
  return run('readonly', async ({ sets, texts }) => {
    const all = newest(await done(sets.getAll()));
    const documents = await Promise.all(all.map(({ id }) => done(texts.getAll(of(id)))));
    return file(all.map(({ name, label, articles, saved }, at) => ({ name, label, articles, saved, documents: documents[at] })));
  });
}

const isDocument = (document) => typeof document?.text === 'string' && Number.isInteger(document.id);

// The sets of such a text; nothing if it is none, an error if it cannot be used.
export function read(text) {
  if (!/^\s*\{\s*"crossfoot"/.test(text)) return null;
  let parsed;
  try { parsed = JSON.parse(text); } catch { throw named('Damaged'); }
  if (parsed.crossfoot > FORMAT) throw named('Newer');
  const fits = Array.isArray(parsed.sets) && parsed.sets.every((set) => set?.documents?.every?.(isDocument));
  if (!fits || parsed.sets.length === 0) throw named('Damaged');
  return parsed.sets;
}

// Adds sets from a file to those that are kept, and says how many: one that is kept already, unchanged, is none of them.
export function add(found) {
  return run('readwrite', async ({ sets, texts }) => {
    const told = (name, documents) => JSON.stringify([String(name ?? ''), documents]);
    const kept = new Set();
    for (const { id, name } of await done(sets.getAll())) kept.add(told(name, await done(texts.getAll(of(id)))));
    const fresh = found.filter(({ name, documents }) => !kept.has(told(name, documents)));
    for (const { name, label, articles, saved, documents } of fresh) {
      await write(sets, texts, String(name ?? ''), documents,
        { label: String(label ?? ''), articles: Number(articles) || documents.length, saved: Number(saved) || Date.now() });
    }
    return fresh.length;
  });
}
