// The dialog that shows two texts as one: what both have, what only the first has, what only the second has.

import { el, show, words } from './dialog.js';

const WORDS = {
  title: ['What differs', '差异'],
  about: ['Struck out: only in “{}”. Underlined: only in “{}”.', '划掉的只在“{}”中，加下划线的只在“{}”中。'],
  same: ['The two texts are the same, white space apart.', '除空白外，两篇文字相同。'],
  long: ['The two texts are too long to be compared word by word here.', '两篇文字太长，无法在此逐词比较。'],
};

// Beyond this the table of the comparison would not fit into memory.
const MOST_CELLS = 16_000_000;

// Words, figures, single Chinese characters and marks, each with the white space before it.
const PIECE = /\s*(?:\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,:'’-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*%?|\S)/gu;
const pieces = (text) => text.match(PIECE) ?? [];
const alike = (one, other) => one.trim() === other.trim();

// Shows the dialog.
export function compare(locale, names, before, after) {
  const say = words(WORDS, locale);
  const [old, fresh] = [pieces(before), pieces(after)];
  return show(locale, 'compare-dialog', say('title'), (body) => {
    const parts = difference(old, fresh);
    if (!parts) return body.append(el('p', {}, say('long')));
    if (parts.every(({ tag }) => tag === 'span')) return body.append(el('p', {}, say('same')));
    body.append(el('p', { class: 'is-dim' }, say('about', ...names)),
      el('p', { class: 'compared', tabindex: '0' }, ...parts.map(({ tag, text }) => el(tag, {}, text))));
  });
}

// The longest common sequence, between what both begin and end with.
function difference(old, fresh) {
  let head = 0;
  while (head < old.length && head < fresh.length && alike(old[head], fresh[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && alike(old.at(-1 - tail), fresh.at(-1 - tail))) tail += 1;
  const [a, b] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  if ((a.length + 1) * (b.length + 1) > MOST_CELLS) return null;
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = alike(a[i], b[j])
        ? length[(i + 1) * width + j + 1] + 1
        : Math.max(length[(i + 1) * width + j], length[i * width + j + 1]);
    }
  }
  const parts = [];
  const add = (tag, piece) => {
    if (parts.at(-1)?.tag !== tag) parts.push({ tag, text: '' });
    parts.at(-1).text += piece;
  };
  old.slice(0, head).forEach((piece) => add('span', piece));
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && alike(a[i], b[j])) {
      add('span', a[i]);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && length[(i + 1) * width + j] >= length[i * width + j + 1])) {
      add('del', a[i]);
      i += 1;
    } else {
      add('ins', b[j]);
      j += 1;
    }
  }
  old.slice(old.length - tail).forEach((piece) => add('span', piece));
  return parts;
}
