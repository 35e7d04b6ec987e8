// Runs the sets of the evaluation through the engine: workers of its own, so that the reader's set is left alone.

import { apply, findings, judge, read } from './judge.js';

// More would take a phone's memory, and all of a small machine.
const MOST_WORKERS = 4;

// The sets and the errors, as the build wrote them (xtask/src/site/evaluation.rs).
export async function fetchSets() {
  const response = await fetch(new URL('../evaluation.json', import.meta.url));
  if (!response.ok) throw new Error(`evaluation.json: ${response.status}`);
  const { kinds, groups } = await response.json();
  const labelled = ([article, start, end, low, high, unit, measure, year]) =>
    ({ article, start, end, low, high, unit, measure, year });
  const planned = ([kind, set, article, edits, planted, witnesses]) => ({ kind, set, article, edits, planted, witnesses });
  return {
    kinds,
    groups: groups.map(({ name, sets, plants }) => ({
      name,
      sets: sets.map((set) => ({ ...set, rows: set.rows.map(labelled) })),
      plants: plants.map(planned),
    })),
  };
}

// Of each kind one in so many, as `--one-in` of `cargo xtask evaluate` takes them.
export function sample(group, oneIn) {
  const seen = new Map();
  return group.plants.filter(({ kind }) => {
    const nth = seen.get(kind) ?? 0;
    seen.set(kind, nth + 1);
    return nth % oneIn === 0;
  });
}

// Runs the sets as they stand, then every plant. `told` hears of each set (`clean`) and each plant (`tried`) when it is
// done; it may throw to end it all. Ends early when the signal is aborted.
export async function run({ kinds, group, plants, locale, signal, clean, tried }) {
  const cores = navigator.hardwareConcurrency || 2;
  const engines = Array.from({ length: Math.max(1, Math.min(MOST_WORKERS, cores - 1, plants.length)) }, () => new Engine(locale));
  const stop = () => engines.forEach((engine) => engine.end());
  signal.addEventListener('abort', stop);
  const share = async (list, work) => {
    let next = 0;
    await Promise.all(engines.map(async (engine) => {
      while (next < list.length && !signal.aborted) await work(engine, list[next++]);
    }));
  };
  try {
    const keys = new Map();
    await share(group.sets, async (engine, set) => {
      const report = await engine.check(set, set.texts);
      const found = findings(report);
      keys.set(set, new Set(found.filter(({ loud }) => loud).map(({ key }) => key)));
      clean(set, found, read(report, set));
    });
    await share(plants, async (engine, plant) => {
      const set = group.sets[plant.set];
      const texts = set.texts.with(plant.article, apply(set.texts[plant.article], plant.edits));
      tried(plant, judge(kinds[plant.kind], set, plant, findings(await engine.check(set, texts)), keys.get(set)));
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

// One worker: the one that the page has, started once more.
class Engine {
  #worker;
  #texts = [];
  #waiting = null;
  #up;

  constructor(locale) {
    // Its own name: a worker holds a lock that is called so.
    const name = crypto.randomUUID?.() ?? String(Math.random());
    this.#worker = new Worker(new URL('../worker_loader.js', import.meta.url), { type: 'module', name });
    this.#up = this.#wait('ready');
    this.#worker.addEventListener('message', ({ data: { body } }) => this.#hear(body));
    this.#worker.addEventListener('error', ({ message }) => this.#waiting?.reject(new Error(message || 'worker')));
    this.#worker.addEventListener('messageerror', () => this.#waiting?.reject(new Error('worker')));
    this.#up.then(() => this.#say({ speak: locale }), () => {});
  }

  // The report on a set with these texts; only those that are others than before are read again.
  async check(set, texts) {
    await this.#up;
    const changed = texts.map((text, at) => ({ id: at + 1, name: '', text, edits: {} }))
      .filter(({ text }, at) => this.#texts[at] !== text);
    this.#texts = texts;
    const exported = this.#wait('export');
    if (changed.length) this.#say({ put: changed });
    this.#say({ export: { format: 'json' } });
    return JSON.parse((await exported).content);
  }

  end() {
    this.#worker.terminate();
    this.#waiting?.reject(new Error('ended'));
  }

  #say(body) {
    this.#worker.postMessage({ revision: 1, body });
  }

  #wait(name) {
    const promise = new Promise((resolve, reject) => { this.#waiting = { name, resolve, reject }; });
    // Whoever waits hears of it; nobody may be waiting yet.
    promise.catch(() => {});
    return promise;
  }

  #hear(body) {
    const name = typeof body === 'string' ? body : Object.keys(body)[0];
    if (name === 'failed') this.#waiting?.reject(new Error(body.failed));
    else if (name === this.#waiting?.name) this.#waiting.resolve(body[name]);
  }
}
