// What was not written yet when the page is left: writing to IndexedDB takes longer than a page has then. The tab's own
// storage takes it at once, and gives it back when the page opens again.

const NAME = 'crossfoot.unkept';

/** Hands over what `left` gives, nothing or a plain object, whenever the page is left. */
export function atLeaving(left) {
  const handOver = () => {
    const what = left();
    try {
      if (what) sessionStorage.setItem(NAME, JSON.stringify(what));
      else sessionStorage.removeItem(NAME);
      return true;
    } catch {
      return !what;
    }
  };
  addEventListener('pagehide', handOver);
  // What finds no place anywhere would be lost: the browser asks the reader.
  addEventListener('beforeunload', (event) => handOver() || event.preventDefault());
}

/** What was handed over, once. */
export function take() {
  try {
    const text = sessionStorage.getItem(NAME);
    sessionStorage.removeItem(NAME);
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The documents of a set with those that were left, and which of these are not in it yet. */
export function merged(documents, left, sameSet) {
  const all = [...documents];
  const missing = [];
  for (const document of left) {
    const at = all.findIndex(({ id }) => id === document.id);
    if (at >= 0 && JSON.stringify(all[at]) === JSON.stringify(document)) continue;
    const taken = at >= 0 && !sameSet;
    const one = taken ? { ...document, id: 1 + Math.max(...all.map(({ id }) => id)) } : document;
    if (at >= 0 && !taken) all[at] = one;
    else all.push(one);
    missing.push(one);
  }
  return { all, missing };
}
