// The dialog that gives a set away: as a link that carries it, or as a file.

import { button, el, saveFile, show, words } from './dialog.js';
import { file } from './kept.js';
import { LONGEST_LINK, pack } from './pack.js';

const WORDS = {
  title: ['Share these articles', '分享这组文章'],
  about: [
    'The link carries the articles with your corrections, and opens to what is in view now. They travel behind the “#”, which browsers send to no server; whoever has the link can read them.',
    '链接里带着文章和您的更正，打开后看到的就是现在的画面。内容在“#”之后，浏览器不会把它发给任何服务器；拿到链接的人都能阅读。'],
  link: ['Link', '链接'],
  copy: ['Copy link', '复制链接'],
  copied: ['Copied.', '已复制。'],
  press: ['The link is selected: copy it with Ctrl+C.', '链接已选中，请按 Ctrl+C 复制。'],
  length: ['{} characters', '{} 个字符'],
  long: [
    'As a link this set would have {} characters; more than {} do not get through mail programs and chats whole. Give it away as a file instead: whoever opens it in crossfoot sees the same.',
    '做成链接会有 {} 个字符，超过 {} 个时，邮件和聊天软件会把它截断。请改用文件：对方在 crossfoot 中打开，看到的完全一样。'],
  file: ['Save as a file', '保存为文件'],
};

// Shows the dialog. `set` has a name and documents, `route` what else the address says.
export async function share(locale, set, route) {
  const say = words(WORDS, locale);
  const packed = await pack({ name: set.name, documents: set.documents });
  const fragment = [route, `set=${packed}`].filter(Boolean).join('&');
  const link = `${location.href.split('#')[0]}#${fragment}`;
  const save = button('share-file', say('file'), () => saveFile('crossfoot-set.json', file([set])));
  await show(locale, 'share-dialog', say('title'), (body) => {
    if (link.length > LONGEST_LINK) {
      const digits = new Intl.NumberFormat(locale);
      body.append(
        el('p', { 'data-part': 'share-note' }, say('long', digits.format(link.length), digits.format(LONGEST_LINK))),
        el('div', { class: 'deeds' }, save));
      return;
    }
    const field = el('input', { readonly: true, value: link, 'aria-label': say('link'), 'data-part': 'share-link', onfocus: () => field.select() });
    const said = el('span', { role: 'status', class: 'is-dim' }, say('length', new Intl.NumberFormat(locale).format(link.length)));
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(link);
        said.textContent = say('copied');
      } catch {
        field.select();
        said.textContent = say('press');
      }
    };
    body.append(
      el('p', {}, say('about')),
      field,
      el('div', { class: 'deeds' }, button('share-copy', say('copy'), copy, 'button is-main'), save, said));
  });
}
