// What came of an evaluation, as tables and lists.

import { button, el, words } from './dialog.js';
import { sentence } from './judge.js';

const WORDS = {
  brief: [
    'Of {} errors that leave a witness, {} were found by the check that names them: {}. On the articles as they stand there are {} false alarms in 10,000 words. Of {} findings given 90% or more, {} held.',
    '在留有旁证的 {} 处改错中，有 {} 处由对应的核对规则发现，占 {}。未改动的文章中，每 1 万字（词）误报 {} 处。把握在 90% 以上的 {} 条提示中，{} 成立。'],
  recall: ['What is found, by kind of error', '各类错误的发现情况'],
  recallNote: [
    'A witness is another figure that cannot be right beside the error, by the labels. Found: a warning of the check that names the error for what it is, on the wrong figure and its witness. Otherwise: another warning on the figure. Elsewhere: warnings on figures that have no part in the error.',
    '旁证：按标注，与改错处不可能同时正确的另一个数字。发现：由对应的规则在错误数字及其旁证上给出警告。其他警告：该数字上另有警告。错报：落在与改错无关的数字上的警告。'],
  kind: ['Kind', '类型'],
  planted: ['Planted', '改错'],
  witness: ['With a witness', '有旁证'],
  found: ['Found', '发现'],
  otherwise: ['Otherwise', '其他警告'],
  note: ['Only a note', '仅提示'],
  silent: ['Not found', '未发现'],
  elsewhere: ['Elsewhere', '错报'],
  total: ['Total', '合计'],
  x10: ['ten times off', '差十倍'],
  x100: ['a hundred times off', '差百倍'],
  x1000: ['a thousand times off', '差千倍'],
  currency: ['another currency', '换了币种'],
  year: ['a year shifted', '年份错位'],
  digits: ['digits swapped', '数字颠倒'],
  point: ['a point lost', '小数点丢失'],
  points: ['percent for points', '百分点写成百分比'],
  direction: ['a direction turned', '升降颠倒'],
  'k-of-n': ['k or n of a share', '占比的分子或分母'],
  part: ['a part above its whole', '部分大于整体'],
  sum: ['a sum', '合计'],
  growth: ['a rate of growth', '增速'],
  title: ['a headline', '标题'],
  place: ['another place', '换了地点'],
  sure: ['What confidence is worth', '把握是否可信'],
  sureNote: [
    'Every finding counts on the articles with an error planted; it holds if one of its own figures is wrong. The line stands at what was given.',
    '改错后文章上的每条提示都计入；其所涉数字确有错误即为成立。竖线为所给的把握。'],
  given: ['Given', '给出的把握'],
  findings: ['Findings', '提示数'],
  mean: ['On average', '平均'],
  hold: ['Held', '成立'],
  above: ['{}% and above', '{}% 以上'],
  notes: ['Notes', '仅为提示'],
  alarms: ['False alarms', '误报'],
  alarmsNote: [
    'Nothing is wrong in the {} sets as they stand: {} words and Chinese characters, {} warnings, {} in 10,000 words; {} notes.',
    '这 {} 组文章未改动时没有错误：共 {} 字（词），警告 {} 条，每 1 万字（词）{} 条；另有提示 {} 条。'],
  read: ['Figures read as labelled', '读数与标注相符'],
  labels: ['Labels', '标注'],
  value: ['Value', '数值'],
  measure: ['What it measures', '量的性质'],
  yearRead: ['Year', '年份'],
  set: ['Set', '文章组'],
  missed: ['What was missed', '漏掉的错误'],
  missedNone: ['Every error with a witness was found.', '有旁证的错误全部发现。'],
  more: ['{} more', '再看 {} 处'],
  where: ['{}, article {}', '{}，第 {} 篇'],
  beside: ['Beside it, in article {}: ', '旁证，第 {} 篇：'],
  symptom: ['Only its effect was told', '只发现了它的影响'],
  warning: ['Another warning', '其他警告'],
};

// Misses that are drawn at a time.
const PAGE = 20;
// A sentence longer than this is cut around what matters.
const LONGEST = 360;

// The parts of it, in order.
export function outcome(locale, { group, plants, clean, tally, kinds }) {
  const say = words(WORDS, locale);
  const digits = new Intl.NumberFormat(locale);
  const whole = (number) => digits.format(number);
  const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = (part, all) => (all ? `${Math.round((100 * part) / all)}%` : '–');
  const of = (part, all) => (all ? `${whole(part)} · ${percent(part, all)}` : '–');

  const total = tally.total();
  const count = (sum) => clean.reduce((all, one) => all + sum(one), 0);
  const length = count(({ set }) => set.words);
  const warnings = clean.flatMap(({ set, found }) => found.filter(({ loud }) => loud).map((finding) => ({ set, finding })));
  const rate = tenth.format((10_000 * warnings.length) / Math.max(1, length));
  const sure = tally.from(90);
  return [
    el('p', { class: 'evaluation-brief', 'data-part': 'evaluation-brief' }, say('brief', whole(total.witnessed),
      whole(total.right), percent(total.right, total.witnessed), rate, whole(sure.findings), percent(sure.hold, sure.findings))),
    ...recall(), ...misses(), ...alarms(), ...confidence(), ...reading()];

  function recall() {
    const row = (name, kind) => [
      name, kind.witnessed ? bar(of(kind.right, kind.witnessed), kind.right / kind.witnessed) : '–',
      whole(kind.witnessed), whole(kind.any - kind.right), whole(kind.note_only),
      whole(kind.witnessed - kind.any - kind.note_only), whole(kind.planted), whole(kind.false_alarms)];
    const rows = tally.kinds.filter(({ planted }) => planted).map((kind) => row(say(kind.name), kind));
    const heads = ['kind', 'found', 'witness', 'otherwise', 'note', 'silent', 'planted', 'elsewhere'];
    return [heading('recall'), table('recall', heads, [...rows, row(say('total'), total)], true), dim(say('recallNote'))];
  }

  function misses() {
    const missed = plants.filter(({ plant, found }) => plant.witnesses.length && found !== 'right');
    const parts = kinds.map((kind, at) => [kind, missed.filter(({ plant }) => plant.kind === at)])
      .filter(([, list]) => list.length)
      .map(([kind, list]) => folded('evaluation-missed', `${say(kind.name)} (${whole(list.length)})`, (inside) => {
        const items = el('ul', { class: 'misses' });
        const more = button('evaluation-more', '', () => draw());
        const draw = () => {
          const from = items.children.length;
          items.append(...list.slice(from, from + PAGE).map(miss));
          const left = list.length - items.children.length;
          more.hidden = left <= 0;
          more.textContent = say('more', whole(Math.min(PAGE, left)));
        };
        draw();
        inside.append(items, more);
      }));
    return [heading('missed'), ...(parts.length ? parts : [dim(say('missedNone'))])];
  }

  function miss({ plant, found, said }) {
    const set = group.sets[plant.set];
    const text = set.texts[plant.article];
    const witnesses = [...new Set(plant.witnesses)].slice(0, 2).map((row) => set.rows[row]);
    return el('li', { 'data-part': 'evaluation-miss' },
      el('p', { class: 'miss-head' }, el('strong', {}, say(found)), ' ', el('span', { class: 'is-dim' }, say('where', set.name, plant.article + 1))),
      el('p', { class: 'miss-text', lang: tongue(text) }, ...changed(text, plant.edits)),
      ...witnesses.map(({ article, start, end }) => el('p', { class: 'miss-text is-witness' },
        el('span', { class: 'is-dim' }, say('beside', article + 1)),
        el('span', { lang: tongue(set.texts[article]) }, ...around(set.texts[article], start, end, (surface) => el('mark', {}, surface))))),
      ...said.map((finding) => remark(finding)));
  }

  function alarms() {
    const notes = count(({ found }) => found.filter(({ loud }) => !loud).length);
    const list = warnings.map(({ set, finding }) => el('div', { class: 'alarm' },
      el('p', { class: 'is-dim' }, set.name), remark(finding)));
    return [
      heading('alarms'),
      el('p', {}, say('alarmsNote', whole(clean.length), whole(length), whole(warnings.length), rate, whole(notes))), ...list];
  }

  function confidence() {
    let top = 100;
    const row = (name, { findings, given, hold }) => [
      name, findings ? bar(of(hold, findings), hold / findings, given / findings / 100) : '–',
      whole(findings), percent(given, 100 * findings)];
    const steps = tally.steps.map((step) => {
      const name = `${step.from}–${top}%`;
      top = step.from - 1;
      return [name, step];
    });
    const rows = steps.filter(([, { findings }]) => findings).map(([name, step]) => row(name, step));
    const heads = ['given', 'hold', 'findings', 'mean'];
    return [
      heading('sure'),
      table('sure', heads, [...rows, row(say('above', 90), sure), row(say('notes'), tally.notes)]), dim(say('sureNote'))];
  }

  function reading() {
    const sum = (part) => count(({ read }) => read[part]);
    const row = (name, { labels, value, measure, year }) => [
      name, whole(labels), ...[value, measure, year].map((part) => percent(part, labels))];
    const rows = clean.map(({ set, read }) => row(set.name, read)).sort(([one], [other]) => (one < other ? -1 : 1));
    const all = Object.fromEntries(['labels', 'value', 'measure', 'year'].map((part) => [part, sum(part)]));
    const heads = ['set', 'labels', 'value', 'measure', 'yearRead'];
    return [heading('read'), table('read', heads, [...rows, row(say('total'), all)], true)];
  }

  function heading(name) {
    return el('h3', { id: `evaluation-${name}` }, say(name));
  }

  function dim(text) {
    return el('p', { class: 'is-dim' }, text);
  }

  // A table that scrolls in its place where the window is narrow. The last row may be a total.
  function table(name, heads, rows, totalled = false) {
    const line = (cells, at) => el('tr', { class: totalled && at === rows.length - 1 ? 'is-total' : undefined },
      ...cells.map((cell, column) => (column ? el('td', {}, cell) : el('th', { scope: 'row' }, cell))));
    return el('div', { class: 'evaluation-scroll', role: 'region', tabindex: '0', 'aria-labelledby': `evaluation-${name}` },
      el('table', { 'data-part': `evaluation-${name}` },
        el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, say(head))))),
        el('tbody', {}, ...rows.map(line))));
  }

  // Details that are filled when they are opened.
  function folded(part, title, fill) {
    const inside = el('div', { class: 'folded' });
    return el('details', { 'data-part': part, ontoggle: () => inside.children.length || fill(inside) },
      el('summary', {}, title), inside);
  }
}

// A share as a bar behind its words, with a line where another share is.
function bar(text, share, line) {
  const filled = el('span', { class: 'bar-filled' });
  filled.style.width = `${100 * share}%`;
  const mark = line === undefined ? null : el('span', { class: 'bar-line' });
  if (mark) mark.style.left = `${100 * line}%`;
  return el('span', { class: 'bar' }, el('span', { class: 'bar-field', 'aria-hidden': 'true' }, filled, mark), el('span', {}, text));
}

const remark = ({ rule, message }) => el('p', { class: 'remark' }, el('code', {}, rule), ' ', message);

const tongue = (text) => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');

// The sentence around a place, cut where it is long, with the place as `mark` makes it.
function around(text, start, end, mark) {
  const [from, to] = [sentence(text, start)[0], sentence(text, Math.max(start, end - 1))[1]];
  return [...before(text, from, start), mark(text.slice(start, end)), ...after(text, end, to)];
}

// The sentences that the error is in: what stood there struck out, what stands there now underlined.
function changed(text, edits) {
  const [first, last] = [edits[0], edits.at(-1)];
  const to = sentence(text, Math.max(last[0], last[1] - 1))[1];
  const parts = before(text, sentence(text, first[0])[0], first[0]);
  edits.forEach(([start, end, other], at) => {
    parts.push(el('del', {}, text.slice(start, end)), ' ', el('ins', {}, other));
    const next = edits[at + 1];
    if (next) parts.push(text.slice(end, next[0]));
  });
  return [...parts, ...after(text, last[1], to)];
}

const before = (text, from, at) => (at - from > LONGEST / 2
  ? ['… ', text.slice(at - LONGEST / 2, at).replace(/^\S*\s/, '')] : [text.slice(from, at)]);

const after = (text, at, to) => (to - at > LONGEST / 2
  ? [text.slice(at, at + LONGEST / 2).replace(/\s\S*$/, ''), ' …'] : [text.slice(at, to)]);
