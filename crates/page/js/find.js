// Brings words of an article's text into view and selects them.

// How long what is not drawn yet is waited for, in milliseconds.
const PATIENCE = 3000;

// `nth` counts the places of the phrase in the article, from 0, small and capital letters alike.
export async function find(article, phrase, nth) {
  for (const end = performance.now() + PATIENCE; performance.now() < end;) {
    const text = document.querySelector(`[data-article="${CSS.escape(article)}"] .column-text`);
    const place = text && placeOf(text, phrase, nth);
    if (place) return reveal(text, place);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

// Of the same length, letter for letter.
const small = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function placeOf(text, phrase, nth) {
  const sought = small(phrase);
  let seen = 0;
  for (const block of text.querySelectorAll('.block')) {
    const words = small(block.textContent);
    for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + sought.length)) {
      if (seen++ === nth) return range(block, at, at + sought.length);
    }
  }
  return null;
}

// From the letters of a block to the pieces of text that it is made of.
function range(block, from, to) {
  const place = document.createRange();
  const pieces = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let begun = false;
  for (let at = 0, piece = pieces.nextNode(); piece; at += piece.length, piece = pieces.nextNode()) {
    if (!begun && from < at + piece.length) {
      place.setStart(piece, from - at);
      begun = true;
    }
    if (to <= at + piece.length) {
      place.setEnd(piece, to - at);
      return place;
    }
  }
  return null;
}

function reveal(text, place) {
  const [view, there] = [text.getBoundingClientRect(), place.getBoundingClientRect()];
  // About a third down its column, where figures are brought to as well.
  text.scrollTop += there.top - view.top - view.height * 0.35;
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(place);
}
