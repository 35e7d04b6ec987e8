// The dialog of all kept sets: open, name, copy, delete and put back, save everything as a file.

import { button, el, moment, saveFile, show, words } from './dialog.js';
import { begin, deleted, duplicate, everything, list, putBack, remove, rename, take } from './kept.js';

const WORDS = {
  title: ['Your sets', '文章组'],
  about: [
    'Each set of articles is kept in this browser as you work on it. The one on the desk is marked.',
    '每组文章都会随时保存在本浏览器中。正在看的一组有标记。'],
  none: ['Nothing is kept yet. The first articles that you add become the first set.', '还没有保存任何内容。添加文章后会自动成为第一组。'],
  unnamed: ['Without a name', '未命名'],
  articles: ['{} articles', '{} 篇文章'],
  article: ['1 article', '1 篇文章'],
  here: ['on the desk', '正在看'],
  newer: ['Made by a newer crossfoot: reload the page to get it.', '由更新版本的 crossfoot 生成，请刷新页面后再打开。'],
  fresh: ['New set', '新建一组'],
  open: ['Open', '打开'],
  rename: ['Rename', '改名'],
  name: ['Name of the set', '名称'],
  save: ['Save', '保存'],
  cancel: ['Cancel', '取消'],
  duplicate: ['Duplicate', '复制'],
  copy: ['{} (copy)', '{}（副本）'],
  remove: ['Delete', '删除'],
  removed: ['Deleted “{}”. It can be put back until this page is left.', '已删除“{}”。离开本页之前可以恢复。'],
  removedAll: ['Deleted {} sets. They can be put back until this page is left.', '已删除 {} 组。离开本页之前可以恢复。'],
  undo: ['Undo', '撤销'],
  everything: ['Save everything as a file', '全部保存为文件'],
  everythingHint: ['Open the file here, or in another browser, to have it all again.', '在这里或其他浏览器中打开该文件即可恢复。'],
  all: ['Delete everything…', '全部删除…'],
  ask: ['Delete all that is kept here?', '删除这里保存的全部内容？'],
  yes: ['Delete all', '全部删除'],
  unkept: [
    'The set on the desk could not be kept, so it is not put away. Save it as a file first (Share), or free some room.',
    '正在看的一组无法保存，所以没有收起。请先用“分享”把它存为文件，或腾出空间。'],
  failed: [
    'This browser does not let crossfoot keep anything. What is on the desk can be saved as a file by “Share”.',
    '本浏览器不允许 crossfoot 保存内容。可用“分享”把当前文章存为文件。'],
};

// The name of the set on the desk, as it is kept.
export const name = async () => (await list().catch(() => [])).find((set) => set.here)?.name ?? '';

// Shows the dialog; gives the set that is to be on the desk from now on, or nothing if it stays as it is.
export async function sets(locale) {
  const say = words(WORDS, locale);
  // The set that was on the desk, once it is deleted.
  let lost = 0;
  const chosen = await show(locale, 'sets-dialog', say('title'), (body, close) => {
    const said = el('div', { class: 'said', role: 'status' });
    const ask = el('div', { class: 'said', role: 'status' });
    const entries = el('ul');
    const tell = (text, ...more) => said.replaceChildren(el('span', {}, text), ...more);
    const attempt = (deed) => async () => {
      try {
        await deed();
      } catch (error) {
        tell(say(error.name === 'Unkept' ? 'unkept' : 'failed'));
      }
    };
    const title = (set) => set.name || set.label || say('unnamed');

    const offerBack = () => {
      const gone = deleted();
      if (gone.length === 0) return said.replaceChildren();
      const text = gone.length === 1 ? say('removed', title(gone[0])) : say('removedAll', gone.length);
      tell(text, button('sets-undo', say('undo'), attempt(async () => {
        await putBack();
        if (lost > 0) await take(lost);
        lost = 0;
        offerBack();
        await draw();
      })));
    };

    const drop = async (ids) => {
      lost = await remove(ids) || lost;
      offerBack();
      await draw();
    };

    const named = (set, at) => {
      const field = el('input', { value: title(set), 'aria-label': say('name'), 'data-part': 'set-name' });
      const form = el('form', { class: 'entry' }, field,
        el('div', { class: 'deeds' },
          el('button', { class: 'button is-main', type: 'submit' }, say('save')), button('cancel', say('cancel'), () => draw())));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        attempt(async () => {
          await rename(set.id, field.value.trim());
          await draw();
        })();
      });
      // Esc puts the form away, and leaves the dialog.
      form.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        draw();
      });
      entries.children[at].replaceChildren(form);
      field.select();
    };

    const entry = (set, at) => {
      const about = [set.articles === 1 ? say('article') : say('articles', set.articles), moment(locale, set.saved), set.here ? say('here') : ''];
      const opens = !set.here && set.usable;
      const lay = attempt(async () => close(await take(set.id)));
      return el('li', { 'data-part': 'set', 'aria-current': set.here && 'true' },
        el('div', { class: 'entry' },
          el('button', { class: 'entry-name', type: 'button', 'data-part': 'set-open', disabled: !opens, onclick: lay }, title(set)),
          el('span', { class: 'entry-about' }, set.usable ? about.filter(Boolean).join(' · ') : say('newer')),
          opens ? button('set-take', say('open'), lay, 'link') : null,
          button('set-rename', say('rename'), () => named(set, at), 'link'),
          button('set-duplicate', say('duplicate'), attempt(async () => {
            await duplicate(set.id, say('copy', title(set)));
            await draw();
          }), 'link'),
          button('set-remove', say('remove'), attempt(() => drop([set.id])), 'link')));
    };

    const draw = async () => {
      const all = (await list()).filter((set) => set.articles > 0 || set.name || set.here);
      entries.replaceChildren(...all.map(entry));
      ask.replaceChildren();
      const question = () => ask.replaceChildren(el('span', {}, say('ask')),
        el('span', { class: 'deeds' },
          button('sets-all-yes', say('yes'), attempt(() => drop(all.map(({ id }) => id)))),
          button('cancel', say('cancel'), () => ask.replaceChildren())));
      deeds.replaceChildren(
        button('sets-new', say('fresh'), attempt(async () => {
          await begin();
          close({ name: '', documents: [] });
        }), 'button is-main'),
        ...all.length === 0 ? [] : [
          button('sets-everything', say('everything'), attempt(async () => saveFile('crossfoot-everything.json', await everything()))),
          button('sets-all', say('all'), question),
        ]);
      hint.textContent = say(all.length === 0 ? 'none' : 'everythingHint');
    };

    const deeds = el('div', { class: 'deeds' });
    const hint = el('p', { class: 'is-dim' });
    body.append(el('p', { class: 'is-dim' }, say('about')), said, entries, ask, deeds, hint);
    offerBack();
    attempt(draw)();
  });
  return chosen ?? (lost > 0 ? { name: '', documents: [] } : null);
}
