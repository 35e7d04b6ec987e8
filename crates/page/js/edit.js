// The dialog in which the text of an article is changed by hand.

import { button, el, show, words } from './dialog.js';

const WORDS = {
  title: ['Edit the text', '编辑文字'],
  label: ['Text of “{}”', '“{}”的文字'],
  save: ['Save', '保存'],
  cancel: ['Cancel', '取消'],
  ask: ['What you changed is not saved yet.', '改动尚未保存。'],
  on: ['Go on editing', '继续编辑'],
  drop: ['Drop the changes', '放弃改动'],
};

// Shows the dialog; gives the new text, or nothing if it stays as it is.
export function edit(locale, title, text) {
  const say = words(WORDS, locale);
  return show(locale, 'edit-dialog', say('title'), (body, close, guard) => {
    const field = el('textarea', { 'aria-label': say('label', title), 'data-part': 'edit-box', rows: 22, spellcheck: 'false' });
    field.value = text;
    // A text box has line feeds only.
    const before = field.value;
    const crlf = text.includes('\r\n');
    const ask = el('div', { class: 'said', role: 'status' });
    const save = () => close(field.value === before ? null : crlf ? field.value.replaceAll('\n', '\r\n') : field.value);
    const may = () => {
      if (field.value === before) return true;
      ask.replaceChildren(el('span', {}, say('ask')),
        el('span', { class: 'deeds' },
          button('edit-on', say('on'), () => { ask.replaceChildren(); field.focus(); }),
          button('edit-drop', say('drop'), () => close(null))));
      ask.querySelector('button').focus();
      return false;
    };
    guard(may);
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    });
    body.append(field, ask, el('div', { class: 'deeds' },
      button('edit-save', say('save'), save, 'button is-main'),
      button('edit-cancel', say('cancel'), () => may() && close(null))));
  });
}
