// The text of a .pdf file. What is in the file is read by Mozilla's pdf.js, which is loaded for it; a page of it is a heap
// of pieces of text with their places, out of which lines and paragraphs are made here.

import { GlobalWorkerOptions, getDocument } from './pdfjs/pdf.min.mjs';

// More is not a report to be read in a browser.
const MOST_PAGES = 3000;
// A wider gap between two pieces of a line, in heights of its letters, stands between the cells of a table.
const CELL_GAP = 1.6;

const here = (name) => new URL(`pdfjs/${name}`, import.meta.url).href;
const named = (name) => Object.assign(new Error(name), { name });
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

GlobalWorkerOptions.workerSrc = here('pdf.worker.min.mjs');

// The text: paragraphs with an empty line between, the cells of a table between tabs.
export async function text(bytes) {
  // The bytes are given away to pdf.js's worker: a copy of them. Only text is wanted: no fonts, no pictures.
  const options = { data: bytes.slice(), cMapUrl: here('cmaps/'), cMapPacked: true, disableFontFace: true, useWasm: false, verbosity: 0 };
  const task = getDocument(options);
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) throw named('TooLarge');
    const pages = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      pages.push(lines((await page.getTextContent()).items));
      page.cleanup();
    }
    return paragraphs(withoutFurniture(pages)).join('\n\n');
  } catch (error) {
    if (error.name === 'PasswordException') throw named('Locked');
    throw error.name === 'TooLarge' ? error : named('Unreadable');
  } finally {
    task.destroy().catch(() => {});
  }
}

// The lines of a page, from its pieces in the order in which they were written.
function lines(pieces) {
  const all = [];
  let line = null;
  for (const { str, transform: [across, slant, , height, x, y], width, hasEOL } of pieces) {
    // A stamp across the page or along its edge is no part of the text.
    const level = Math.abs(slant) <= Math.abs(across) / 10;
    if (str && level) {
      if (str.trim()) {
        line ??= { text: '', x, y, size: Math.abs(height) };
        line.text += str;
        line.right = x + width;
      } else if (line) {
        line.text += width > CELL_GAP * line.size ? '\t' : ' ';
      }
    }
    if (hasEOL && line) {
      all.push(line);
      line = null;
    }
  }
  if (line) all.push(line);
  return all.map((each) => ({ ...each, text: each.text.trim() })).filter((each) => each.text);
}

// The pages without what stands at the top or the foot of nearly all of them, its numbers aside.
function withoutFurniture(pages) {
  const shape = (line) => `${line.text.replace(/\d+/g, '#')} ${Math.round(line.y / 4)}`;
  const edges = (page) => [...page.slice(0, 2), ...page.slice(-2)];
  const seen = new Map();
  for (const page of pages) {
    for (const each of new Set(edges(page).map(shape))) seen.set(each, (seen.get(each) ?? 0) + 1);
  }
  const repeated = (line) => pages.length > 1 && seen.get(shape(line)) > pages.length / 2;
  return pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter((line) => !edge.has(line) || !repeated(line));
  });
}

function paragraphs(pages) {
  const all = [];
  let before = null;
  for (const page of pages) {
    const leading = median(page.slice(1).map((line, index) => page[index].y - line.y).filter((gap) => gap > 0));
    const margin = median(page.map((line) => line.x));
    const right = Math.max(...page.map((line) => line.right));
    page.forEach((line, index) => {
      const onward = before && continues(before, line, { leading, margin, right, turned: index === 0 });
      if (onward) all.push(joined(all.pop(), line.text));
      else if (before && row(before) && row(line) && index > 0) all.push(`${all.pop()}\n${line.text}`);
      else all.push(line.text);
      before = line;
    });
  }
  return all;
}

const row = (line) => line.text.includes('\t');

// Whether a line belongs to the paragraph of the one before it.
function continues(before, line, { leading, margin, right, turned }) {
  if (row(before) || row(line) || Math.abs(before.size - line.size) > before.size / 10) return false;
  if (/^([•●▪■◦–—*-]|\d+[.)、])\s/.test(line.text)) return false;
  const ended = /[.!?:。！？：；…]["'”’)）」』]*$/.test(before.text);
  // Over a page's end the gap says nothing.
  if (turned) return !ended;
  const gap = before.y - line.y;
  const indented = line.x - margin > 0.8 * line.size && line.x - before.x > 0.8 * line.size;
  const short = right - before.right > 5 * before.size;
  return gap > 0 && gap < 1.35 * leading && !(ended && (indented || short));
}

// Two lines as one: without a space where Chinese meets, without the hyphen of a word that was cut.
function joined(text, next) {
  const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (/(^|[^-\p{L}\p{N}])\p{L}+-$/u.test(text) && /^\p{Ll}+(?!-)\b/u.test(next)) return text.slice(0, -1) + next;
  if (text.endsWith('-') || han.test(text.at(-1)) || han.test(next[0])) return text + next;
  return `${text} ${next}`;
}
