// The text of a .docx file: a zip archive in which word/document.xml holds the paragraphs.

import { through } from './pack.js';

// A hundred novels. What unpacks to more is not a document but an attack.
const MOST_BYTES = 50_000_000;
const named = (name) => Object.assign(new Error(name), { name });

// The text: paragraphs with an empty line between, list items after `- `, the cells of a table between tabs.
export async function text(bytes) {
  const file = await entry(bytes, 'word/document.xml');
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(file), 'application/xml');
  const body = [...xml.getElementsByTagName('*')].find((element) => element.localName === 'body');
  if (!body || xml.getElementsByTagName('parsererror').length > 0) throw named('Unreadable');
  return blocks(body).join('').trim();
}

// One file of the archive, by way of the directory at its end.
async function entry(bytes, name) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = lastIndex(view, 0x06054b50);
  if (end < 0) throw named('Unreadable');
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0 && at + 46 <= bytes.length; count -= 1) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)) === name) {
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + size);
      if (method === 0) return packed;
      if (method === 8) return through(packed, new DecompressionStream('deflate-raw'), MOST_BYTES);
      throw named('Unreadable');
    }
    at += 46 + nameLength + extra + comment;
  }
  // An archive of something else.
  throw named('NoDocument');
}

function lastIndex(view, signature) {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at -= 1) {
    if (view.getUint32(at, true) === signature) return at;
  }
  return -1;
}

function* children(element) {
  for (const child of element.children) {
    // A text that was deleted while changes were tracked is no longer there; a fallback says the same again.
    if (!['del', 'moveFrom', 'Fallback'].includes(child.localName)) yield child;
  }
}

function blocks(element) {
  return [...children(element)].flatMap((child) => {
    switch (child.localName) {
      case 'p': {
        const written = runs(child).trim();
        const item = [...child.getElementsByTagName('*')].some((part) => part.localName === 'numPr');
        return written ? [item ? `- ${written}\n` : `\n${written}\n`] : [];
      }
      case 'tbl': return ['\n', ...rows(child)];
      default: return blocks(child);
    }
  });
}

const rows = (table) => [...children(table)].filter((row) => row.localName === 'tr').map((row) => {
  const cells = [...children(row)].filter((cell) => cell.localName === 'tc');
  return `${cells.map((cell) => blocks(cell).join('').trim().replace(/\s*\n\s*/g, ' ')).join('\t')}\n`;
});

function runs(element) {
  return [...children(element)].map((child) => {
    switch (child.localName) {
      case 't': return child.textContent;
      case 'tab': return '\t';
      case 'br': case 'cr': return '\n';
      case 'noBreakHyphen': return '-';
      // The definition of a tab stop, not a tab.
      case 'pPr': case 'rPr': case 'instrText': return '';
      default: return runs(child);
    }
  }).join('');
}
