// The bookmark that brings the selected text of any page here, behind the `#` of the address, which no server sees.

import { el, show, words } from './dialog.js';

const WORDS = {
  title: ['Text from other pages', '从其他网页取文字'],
  about: [
    'Drag this to your bookmarks. On any page, select a text (or nothing, for the whole page) and click the bookmark: crossfoot opens with the text in its box. It travels behind the “#” of the address, which browsers send to no server.',
    '把下面的链接拖到书签栏。在任何网页选中文字（不选则取整页），点一下书签，crossfoot 就会打开，文字已在框中。内容在网址的“#”之后，浏览器不会把它发给任何服务器。'],
  name: ['To crossfoot', '送到 crossfoot'],
  drag: ['It does its work on other pages: drag it to your bookmarks.', '它要在别的网页上用：请拖到书签栏。'],
  byHand: ['Or make a bookmark by hand, with this as its address:', '也可以手动新建书签，网址填：'],
};

// Shows the dialog.
export function bookmark(locale) {
  const say = words(WORDS, locale);
  const here = JSON.stringify(`${location.href.split('#')[0]}#text=`);
  const script = `javascript:void(open(${here}+encodeURIComponent((String(getSelection())||document.body.innerText).trim())))`;
  return show(locale, 'bookmark-dialog', say('title'), (body) => {
    const said = el('p', { role: 'status', class: 'is-dim' });
    const link = el('a', { class: 'button is-main', href: script, 'data-part': 'bookmark', draggable: 'true' }, say('name'));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      said.textContent = say('drag');
    });
    const field = el('input', { readonly: true, value: script, 'aria-label': say('byHand'), onfocus: () => field.select() });
    body.append(el('p', {}, say('about')), el('div', { class: 'deeds' }, link), said, el('p', { class: 'is-dim' }, say('byHand')), field);
  });
}
