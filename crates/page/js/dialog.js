// Dialogs that are loaded when they are used. Everything goes in as text, nothing as HTML.

// The words of a table in one language. An entry without both languages is a mistake that is found at once.
export function words(table, locale) {
  for (const [key, pair] of Object.entries(table)) {
    if (pair.length !== 2 || pair.some((text) => !text)) throw new Error(`no translation: ${key}`);
  }
  const at = locale === 'zh' ? 1 : 0;
  return (key, ...parts) => parts.reduce((text, part) => text.replace('{}', () => part), table[key][at]);
}

const SHARED = { close: ['Close', '关闭'] };

// An element: its attributes (`on…` are listeners), then what is in it.
export function el(tag, attributes = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...inside.filter((one) => one !== null && one !== undefined));
  return element;
}

// A button with a handle.
export const button = (part, name, onclick, kind = 'button') =>
  el('button', { class: kind, type: 'button', 'data-part': part, onclick }, name);

// Shows a dialog and waits until it is closed; gives what it was closed with. `fill` gets the body and a function that
// closes, and may fill the body anew whenever it likes; a third one takes what is asked before the reader may leave.
export async function show(locale, part, title, fill) {
  await styled('dialog.css');
  return new Promise((resolve) => {
    const say = words(SHARED, locale);
    let result = null;
    // Whether it may be closed; asked where the reader closes it without having chosen anything.
    let may = () => true;
    const leave = () => may() && dialog.close();
    const body = el('div', { class: 'chamber-body' });
    const dialog = el('dialog', { class: 'chamber', 'data-part': part, 'aria-labelledby': 'chamber-title' },
      el('header', { class: 'chamber-head' },
        el('h2', { id: 'chamber-title' }, title),
        el('button', { class: 'button is-quiet is-close', type: 'button', 'aria-label': say('close'), onclick: leave }, '×')),
      body);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(result);
    });
    // A click beside the dialog closes it.
    dialog.addEventListener('click', (event) => event.target === dialog && leave());
    dialog.addEventListener('cancel', (event) => may() || event.preventDefault());
    // The page's own keys are meant for what lies beneath.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('paste', (event) => event.stopPropagation());
    document.body.append(dialog);
    fill(body, (value) => {
      result = value ?? null;
      dialog.close();
    }, (guard) => { may = guard; });
    dialog.showModal();
  });
}

const sheets = new Map();

// Waits for a style sheet of the dialogs.
export function styled(name) {
  if (!sheets.has(name)) {
    sheets.set(name, new Promise((resolve) => {
      const link = el('link', { rel: 'stylesheet', href: new URL(name, import.meta.url), onload: resolve, onerror: resolve });
      document.head.append(link);
    }));
  }
  return sheets.get(name);
}

// Hands a text to the reader as a file.
export function saveFile(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

// A moment as the reader writes it.
export const moment = (locale, time) => new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB',
  { dateStyle: 'medium', timeStyle: 'short' }).format(time);
