// Takes in a set that came from outside, in a link or a file: it becomes a set of its own beside those that are kept.

import { words } from './dialog.js';
import { add, again, begin, read } from './kept.js';
import { unpack } from './pack.js';

const WORDS = {
  link: {
    Damaged: [
      'The link is damaged or not whole, so nothing of it was opened. Your own articles are as they were. Ask for the link again, or for a file.',
      '链接已损坏或不完整，没有打开任何内容，您自己的文章没有变化。请对方重新发送链接，或改发文件。'],
    TooLarge: [
      'The link unpacks to more than any set that it could have been made from, so it was not opened. Your own articles are as they were.',
      '链接解开后大得不合常理，没有打开。您自己的文章没有变化。'],
    Newer: [
      'The link was made by a newer crossfoot. Reload the page to get it, then open the link again. Your own articles are as they were.',
      '链接由更新版本的 crossfoot 生成。请刷新页面后再打开链接。您自己的文章没有变化。'],
  },
  file: {
    Damaged: [
      'The file of saved sets is damaged, so nothing of it was opened. Your own articles are as they were.',
      '保存的文件已损坏，没有打开任何内容，您自己的文章没有变化。'],
    Newer: [
      'The file was saved by a newer crossfoot. Reload the page to get it, then open the file again.',
      '文件由更新版本的 crossfoot 保存。请刷新页面后再打开。'],
    failed: [
      'This browser could not keep the sets of the file, so nothing was added. Your own articles are as they were.',
      '本浏览器无法保存文件中的文章组，没有添加任何内容，您自己的文章没有变化。'],
    known: ['All sets of the file are among yours already. “Sets” in the menu lists them.', '文件中的文章组您这里都已有，可在菜单的“文章组”中查看。'],
    added: ['{} sets from the file were added to yours. “Sets” in the menu lists them.', '已添加文件中的 {} 组文章，可在菜单的“文章组”中查看。'],
  },
};

const isDocument = (document) => typeof document?.text === 'string' && Number.isInteger(document.id);

// Whether the browser could keep it; what cannot be kept can still be shown. What was taken in before and not changed
// since is opened, not kept twice.
async function kept({ name, documents }) {
  const set = { name: String(name ?? ''), documents };
  try {
    const known = await again(documents);
    if (known) return { ...known, kept: true };
    await begin(documents, set.name);
    return { ...set, kept: true };
  } catch {
    return { ...set, kept: false };
  }
}

// The set in a link, or a sentence that says why there is none.
export async function link(locale, packed) {
  const say = words(WORDS.link, locale);
  try {
    const set = await unpack(packed);
    if (!set?.documents?.length || !set.documents.every(isDocument)) return say('Damaged');
    return kept(set);
  } catch (error) {
    return say(error.name in WORDS.link ? error.name : 'Damaged');
  }
}

// The set in a file, or a sentence about it; nothing if the text is no such file.
export async function file(locale, text) {
  const say = words(WORDS.file, locale);
  try {
    const sets = read(text);
    if (!sets) return null;
    if (sets.length === 1) return kept(sets[0]);
    const added = await add(sets);
    return added > 0 ? say('added', added) : say('known');
  } catch (error) {
    return say(['Newer', 'Damaged'].includes(error.name) ? error.name : 'failed');
  }
}
