// The evaluation: plants known errors in labelled articles, here and now, and shows what the engine finds, what it says
// without cause, and whether its confidence is earned.

import { button, el, saveFile, show, styled, words } from './dialog.js';
import { Tally } from './judge.js';
import { outcome } from './outcome.js';
import { fetchSets, run, sample } from './trials.js';

const WORDS = {
  title: ['How well it checks', '核对得怎么样'],
  about: [
    'Here are sets of four articles each, in English and Chinese, whose figures all agree and were labelled by hand. One error at a time is planted in one article, and the four are checked as yours are, in this browser. What you pasted has no part in it.',
    '这里有若干组文章，每组四篇，中英文都有，数字彼此一致，并由人工标注。每次只在一篇里改错一处，然后像核对您的文章一样，在本浏览器里核对这四篇。您粘贴的内容不参与其中。'],
  sets: ['Sets', '文章组'],
  'held-out': ['{} sets that nobody tunes to', '{} 组：从不据以调整'],
  own: ['{} sets that the checks were made with', '{} 组：编写核对规则时所用'],
  tried: ['Errors', '改错'],
  oneIn: ['one in {}: {}', '每 {} 处取一处：{} 处'],
  all: ['all: {}', '全部：{} 处'],
  start: ['Start', '开始'],
  stop: ['Stop', '停止'],
  loading: ['Loading the articles…', '正在载入文章……'],
  progress: ['Errors tried', '已试的改错'],
  of: ['{} of {}', '{}／{}'],
  left: ['{} of {}, about {} s left', '{}／{}，约剩 {} 秒'],
  done: ['{} errors tried in {} s.', '共试 {} 处改错，用时 {} 秒。'],
  stopped: ['Stopped after {} of {} errors.', '已停止，试了 {}／{} 处改错。'],
  failed: ['This could not be done: {}. The articles are no part of what is kept for working offline; try again with a connection.', '未能完成：{}。这些文章不随离线内容保存，请在联网后重试。'],
  save: ['Save as JSON', '保存为 JSON'],
};

// Of so many errors one is tried: a first answer within seconds, a better one within a minute, the whole.
const SAMPLES = [25, 5, 1];

// Shows the dialog.
export async function evaluate(locale) {
  const say = words(WORDS, locale);
  const digits = new Intl.NumberFormat(locale);
  const room = new AbortController();
  await styled('evaluate.css');
  await show(locale, 'evaluation', say('title'), (body) => {
    const place = el('div', { class: 'evaluation' }, el('p', { role: 'status' }, say('loading')));
    body.append(el('p', {}, say('about')), place);
    body.parentElement.classList.add('is-wide');
    fetchSets().then(
      (sets) => place.isConnected && place.replaceChildren(...desk(sets)),
      (error) => place.replaceChildren(el('p', { class: 'said', role: 'alert' }, say('failed', error.message))));
  });
  room.abort();

  // What is chosen, what goes on, and what came of it.
  function desk({ kinds, groups }) {
    const which = choice('sets', 'evaluation-sets', groups.map(({ name, sets }, at) => [at, say(name, sets.length)]));
    const many = choice('tried', 'evaluation-sample', []);
    const bar = el('progress', { 'aria-label': say('progress'), value: '0', max: '1' });
    const going = el('span', {});
    const goes = el('div', { class: 'deeds evaluation-goes', hidden: true }, bar, going);
    const said = el('p', { role: 'status', class: 'is-dim' });
    const results = el('div', { class: 'evaluation-results' });
    let under = null;
    const start = button('evaluation-start', say('start'), () => (under ? under.abort() : begin()), 'button is-main');
    const counts = () => {
      const { value } = many.field;
      const group = groups[which.field.value];
      many.field.replaceChildren(...SAMPLES.map((oneIn) => {
        const count = digits.format(sample(group, oneIn).length);
        return el('option', { value: oneIn }, oneIn > 1 ? say('oneIn', oneIn, count) : say('all', count));
      }));
      many.field.value = value || SAMPLES[0];
    };
    which.field.addEventListener('change', counts);
    counts();
    return [
      el('div', { class: 'deeds evaluation-choices' }, which.label, many.label, start), goes, said, results];

    async function begin() {
      under = new AbortController();
      const stop = () => under?.abort();
      room.signal.addEventListener('abort', stop);
      start.textContent = say('stop');
      [which.field.disabled, many.field.disabled, goes.hidden] = [true, true, false];
      said.textContent = '';
      results.replaceChildren();
      const group = groups[which.field.value];
      const plants = sample(group, Number(many.field.value));
      const came = { group, plants: [], clean: [], tally: new Tally(kinds), kinds };
      const [begun, all] = [performance.now(), plants.length];
      let trying = 0;
      bar.max = all + group.sets.length;
      bar.value = 0;
      const clean = (set, found, read) => {
        came.clean.push({ set, found, read });
        bar.value += 1;
        trying = performance.now();
      };
      const tried = (plant, verdict) => {
        came.tally.add(plant, verdict);
        came.plants.push({ plant, ...verdict });
        bar.value += 1;
        const done = came.plants.length;
        const seconds = (performance.now() - trying) / done * (all - done) / 1000;
        going.textContent = say('left', digits.format(done), digits.format(all), digits.format(Math.ceil(seconds)));
      };
      going.textContent = say('of', 0, digits.format(all));
      try {
        await run({ kinds, group, plants, locale, signal: under.signal, clean, tried });
        const seconds = digits.format(Math.ceil((performance.now() - begun) / 1000));
        const done = digits.format(came.plants.length);
        said.textContent = under.signal.aborted ? say('stopped', done, digits.format(all)) : say('done', done, seconds);
        came.plants.sort((one, other) => plants.indexOf(one.plant) - plants.indexOf(other.plant));
        const save = button('evaluation-save', say('save'), () => saveFile('crossfoot-evaluation.json', asFile(came)));
        if (came.plants.length) results.replaceChildren(...outcome(locale, came), el('div', { class: 'deeds' }, save));
      } catch (error) {
        said.textContent = say('failed', error.message);
      }
      room.signal.removeEventListener('abort', stop);
      under = null;
      start.textContent = say('start');
      [which.field.disabled, many.field.disabled, goes.hidden] = [false, false, true];
    }
  }

  function choice(name, part, options) {
    const field = el('select', { 'data-part': part }, ...options.map(([value, text]) => el('option', { value }, text)));
    return { field, label: el('label', {}, el('span', {}, say(name)), field) };
  }
}

// In the form of `cargo xtask evaluate --json`.
function asFile({ group, plants, clean, tally, kinds }) {
  const loud = clean.flatMap(({ found }) => found).filter((finding) => finding.loud).length;
  const all = clean.flatMap(({ found }) => found).length;
  return JSON.stringify({
    [group.name]: {
      kinds: Object.fromEntries(tally.kinds.filter(({ planted }) => planted).map(({ name, ...count }) => [name, count])),
      total: tally.total(),
      clean: { words: clean.reduce((sum, { set }) => sum + set.words, 0), warnings: loud, notes: all - loud },
      calibration: { steps: tally.steps.filter(({ findings }) => findings).map(mean), notes: mean(tally.notes) },
      plants: plants.map(({ plant, found, stray }) => ({
        kind: kinds[plant.kind].name, set: group.sets[plant.set].name, article: plant.article + 1,
        found, false_alarms: stray.length })),
    },
  }, null, 1);
}

const mean = (count) => ({ ...count, given: count.given / Math.max(1, count.findings) });
