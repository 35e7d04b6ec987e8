// The sheet of shortcuts: every command with its keys, which the reader may change, and the keys that belong to a place.
// What the commands and their usual keys are comes from the page's own table.

import { button, el, show, styled, words } from './dialog.js';

const WORDS = {
  title: ['Keyboard shortcuts', '键盘快捷键'],
  about: ['Choose the keys of a command to change them. They are remembered in this browser.', '点击某个命令的按键即可更改。更改会保存在本浏览器里。'],
  none: ['none', '无'],
  keys: ['{}: {}. Change', '{}：{}。更改'],
  press: ['Press the new keys…', '请按新的按键…'],
  help: ['Esc leaves it as it is, Backspace takes the keys away.', 'Esc 保持不变，退格键清除按键。'],
  taken: ['{} is taken: “{}” has it. Press others.', '{} 已被“{}”占用，请换一个。'],
  reserved: ['{} is reserved: the browser, or moving about the page, needs it. Press others.', '{} 已保留给浏览器或页面操作，请换一个。'],
  strange: ['That cannot be a shortcut: with Alt, keys write letters on many keyboards. Press others.', '这个不能作快捷键：许多键盘上 Alt 组合用来输入字符。请换一个。'],
  back: ['Back to {}', '恢复为 {}'],
  held: ['{} is the key of “{}” now: change that one first.', '{} 现为“{}”的按键，请先更改它。'],
  all: ['Reset all', '全部恢复'],
  places: ['Where one is', '随所在位置'],
  esc: ['Close what is on top, let go of a finding', '关闭最上层，取消选中'],
  figures: ['From figure to figure in an article', '在文章的数字之间移动'],
  ends: ['First and last figure of an article', '文章的第一个和最后一个数字'],
  enter: ['What a figure was read as; a card’s figures', '查看数字的读法；查看卡片的数字'],
};

const PLACES = [['Esc', 'esc'], ['← →', 'figures'], ['Home End', 'ends'], ['Enter', 'enter']];

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn'];

// What moves about a page, writes into a field, or is the browser's own and never reaches a page or is missed there.
const RESERVED = new RegExp(`^(Ctrl\\+)?(Shift\\+)?(${[
  'Escape', 'Enter', 'Tab', ' ', 'Arrow.*', 'Home', 'End', 'Page.*', 'Backspace', 'Delete', 'Insert', 'ContextMenu',
  'F(1|3|5|6|7|10|11|12)'].join('|')})$|^Ctrl\\+(Shift\\+)?[ACFIJLNQRTVWXY0-9+=-]$`);

// Shows the sheet. A command is `[id, name, keys, usual keys]`; `ctrl` is how Ctrl is written here; `told` says the keys of
// an event, and `keep` takes what was changed.
export async function keys(locale, commands, ctrl, told, keep) {
  const say = words(WORDS, locale);
  const written = (keys) => (keys ? keys.replace('Ctrl+', ctrl) : say('none'));
  const now = commands.map(([id, name, keys, usual]) => ({ id, name, keys, usual }));
  const holder = (keys, other) => now.find((command) => command !== other && command.keys && command.keys === keys);
  // The command that is waiting for its keys.
  let waiting = null;
  await styled('keys.css');
  await show(locale, 'shortcuts', say('title'), (body, close, guard) => {
    guard(() => !waiting);
    const all = button('keys-reset-all', say('all'), () => {
      now.forEach((command) => { command.keys = command.usual; });
      kept();
    });
    const rows = now.map((command) => row(command));
    const place = ([keys, what]) => el('li', {}, el('span', {}, say(what)), el('kbd', {}, keys));
    body.append(el('p', {}, say('about')), el('ul', { class: 'keys' }, ...rows.map(({ line }) => line)),
      el('div', { class: 'deeds' }, all), el('h3', {}, say('places')), el('ul', { class: 'keys' }, ...PLACES.map(place)));
    draw();

    function row(command) {
      const sign = el('kbd', {});
      const choose = el('button', { class: 'keys-choose', type: 'button', 'data-part': 'keys', 'data-command': command.id }, sign);
      const back = button('keys-reset', '↺', () => {
        const other = holder(command.usual, command);
        if (other) return tell(say('held', written(command.usual), other.name));
        command.keys = command.usual;
        kept();
        choose.focus();
      }, 'button is-quiet keys-reset');
      const said = el('p', { role: 'status', class: 'is-dim' });
      const tell = (text) => { said.textContent = text; };
      const end = () => {
        if (waiting === command) waiting = null;
        draw();
      };
      choose.addEventListener('click', () => {
        waiting = command;
        draw();
        tell(say('help'));
      });
      choose.addEventListener('blur', () => {
        tell('');
        end();
      });
      choose.addEventListener('keydown', (event) => {
        if (waiting !== command || MODIFIERS.includes(event.key) || event.key === 'Tab') return;
        event.preventDefault();
        const pressed = told(event);
        const given = pressed === 'Backspace' ? '' : pressed;
        if (pressed !== 'Escape') {
          const other = holder(given, command);
          if (!pressed) return tell(say('strange'));
          if (given && RESERVED.test(given)) return tell(say('reserved', written(given)));
          if (other) return tell(say('taken', written(given), other.name));
          command.keys = given;
        }
        tell('');
        end();
        kept();
      });
      // Some browsers press a button when the space bar comes up, whatever was done when it went down.
      choose.addEventListener('keyup', (event) => waiting === command && event.preventDefault());
      const line = el('li', {}, el('span', {}, command.name), back, choose, said);
      return { command, line, sign, choose, back };
    }

    function kept() {
      keep(now.filter(({ keys, usual }) => keys !== usual).map(({ id, keys }) => `${id}=${keys}`).join(' '));
      draw();
    }

    function draw() {
      for (const { command, sign, choose, back } of rows) {
        const asks = waiting === command;
        sign.textContent = asks ? say('press') : written(command.keys);
        sign.classList.toggle('is-none', !asks && !command.keys);
        choose.setAttribute('aria-label', asks ? say('press') : say('keys', command.name, written(command.keys)));
        choose.setAttribute('aria-pressed', asks);
        back.hidden = command.keys === command.usual;
        back.title = say('back', written(command.usual));
        back.setAttribute('aria-label', `${command.name}: ${back.title}`);
      }
      all.disabled = now.every(({ keys, usual }) => keys === usual);
    }
  });
}
