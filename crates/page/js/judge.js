// What the engine made of a planted error: the same judgement as `cargo xtask evaluate` (xtask/src/mutate/verdict.rs), on
// the report as the page exports it. A browser test holds the two together.

// The findings of a report, with the number of the text instead of an article's id.
export function findings(report) {
  const input = new Map(report.articles.map(({ id, input }) => [id, input]));
  const placed = ({ article, start, end, surface }) => ({ article: input.get(article), start, end, surface });
  return report.findings.map(({ rule, severity, confidence, message, spans, explains }) => {
    const own = spans.map(placed);
    const all = [...own, ...explains.flatMap((explained) => explained.spans.map(placed))];
    const surfaces = [...new Set(all.map(({ article, surface }) => `${article}:${surface}`))].sort();
    return {
      rule, message, own, all,
      loud: severity !== 'note',
      confidence: Math.round(confidence * 100),
      // The same card again, on a text whose other places have moved.
      key: `${rule} ${surfaces.join('|')}`,
    };
  });
}

// The text with the error in it.
export function apply(text, edits) {
  let [changed, at] = ['', 0];
  for (const [start, end, other] of edits) {
    changed += text.slice(at, start) + other;
    at = end;
  }
  return changed + text.slice(at);
}

// Where a label of the set stands once the error is planted.
function place(set, plant, row) {
  const { article, start, end } = set.rows[row];
  if (article !== plant.article) return { article, start, end };
  const moved = (at, before) => plant.edits.filter(before)
    .reduce((sum, [from, to, other]) => sum + other.length - (to - from), at);
  return { article, start: moved(start, ([, to]) => to <= start), end: moved(end, ([from]) => from < end) };
}

const touches = (spans, { article, start, end }) =>
  spans.some((span) => span.article === article && span.start < end && start < span.end);

// `right`, `symptom`, `warning`, `note` or `silent`; what was said on the wrong figure; the findings that the set has only
// with the error and that have no part in it; and every finding with whether it holds. `clean` are the keys of the warnings
// that the set has without the error.
export function judge(kind, set, plant, found, clean) {
  const at = (row) => place(set, plant, row);
  const on = (finding, row) => touches(finding.all, at(row));
  const planted = (finding) => plant.planted.some((row) => on(finding, row));
  // Beside the witnesses, what the labels tie to the planted figure by arithmetic gives it away as well.
  const pair = (finding) => plant.planted.some((row) => on(finding, row)
    && [...plant.witnesses, ...set.tied[row]].some((other) => other !== row && on(finding, other)));
  const title = plant.planted.some((row) => set.rows[row].start < headline(set.texts[set.rows[row].article]));
  const symptom = ({ rule }) => kind.symptoms.includes(rule) || (title && rule === 'title-body');
  const touching = found.filter(planted);
  const loud = touching.filter((finding) => finding.loud);
  const around = kind.sentence ? plant.planted.flatMap((row) => set.sentence[row]) : [];
  const part = (finding) => planted(finding) || around.some((row) => on(finding, row));
  const holds = (finding) => [...plant.planted, ...around].some((row) => touches(finding.own, at(row)));
  const verdict = () => {
    if (loud.some((finding) => kind.right.includes(finding.rule) && pair(finding))) return 'right';
    if (loud.some(symptom)) return 'symptom';
    if (loud.length) return 'warning';
    return touching.length ? 'note' : 'silent';
  };
  return {
    found: verdict(),
    said: touching,
    stray: found.filter((finding) => finding.loud && !part(finding) && !clean.has(finding.key)),
    told: found.map((finding) => ({ ...finding, holds: holds(finding) })),
  };
}

const headline = (text) => (text.includes('\n') ? text.indexOf('\n') : text.length);

// The sentence around a place: up to a full stop before a space or line end, or its Chinese like.
export function sentence(text, at) {
  const ends = /[\n。！？]|[.!?](?=[\s”"]|$)/g;
  let start = 0;
  for (const { index } of text.matchAll(ends)) {
    if (index >= at) return [start, index + 1];
    start = index + 1;
  }
  return [start, text.length];
}

// How the labels of a set were read, of a report on the set as it stands: how many there are, and of how many the value,
// what it measures and the year are as a careful reader has them.
export function read(report, set) {
  const input = new Map(report.articles.map(({ id, input }) => [id, input]));
  const count = { labels: 0, value: 0, measure: 0, year: 0 };
  for (const row of set.rows) {
    count.labels += 1;
    const there = report.mentions.filter((mention) => touches([{ ...mention, article: input.get(mention.article) }], row));
    const mention = there.find((one) => same(one, row));
    if (!mention) continue;
    const claims = report.claims.filter((claim) => claim.mention === mention.id);
    count.value += 1;
    count.measure += Number(claims.some(({ measure }) => measure === row.measure));
    count.year += Number(claims.some(({ period }) => (period?.start ?? '').slice(0, 4) === row.year));
  }
  return count;
}

// A minus sign is a direction to the labels, and a fraction is a share.
function same(mention, { low, high, unit }) {
  const near = (text, value) => {
    const read = Math.abs(Number(text));
    const share = unit === '%' && mention.unit !== '%' ? 100 : 1;
    return text !== null && [read, read * share].some((one) => Math.abs(one - value) <= 1e-9 * Math.max(1, value));
  };
  return low < high ? near(mention.low, low) && near(mention.high, high) : near(mention.value, high);
}

// What is counted of all verdicts.
export class Tally {
  constructor(kinds) {
    this.kinds = kinds.map(({ name }) => ({
      name, planted: 0, witnessed: 0, right: 0, symptom: 0, any: 0, note_only: 0, false_alarms: 0 }));
    this.steps = STEPS.map((from) => ({ from, findings: 0, given: 0, hold: 0 }));
    this.notes = { findings: 0, given: 0, hold: 0 };
  }

  add(plant, { found, stray, told }) {
    const count = this.kinds[plant.kind];
    count.planted += 1;
    count.false_alarms += stray.length;
    if (plant.witnesses.length) {
      count.witnessed += 1;
      count.right += Number(found === 'right');
      count.symptom += Number(found === 'symptom');
      count.any += Number(['right', 'symptom', 'warning'].includes(found));
      count.note_only += Number(found === 'note');
    }
    for (const { loud, confidence, holds } of told) {
      const step = loud ? this.steps.find(({ from }) => confidence >= from) : this.notes;
      step.findings += 1;
      step.given += confidence;
      step.hold += Number(holds);
    }
  }

  total() {
    return this.kinds.reduce((sum, kind) => {
      const added = Object.keys(kind).filter((key) => key !== 'name').map((key) => [key, (sum[key] ?? 0) + kind[key]]);
      return Object.fromEntries(added);
    }, {});
  }

  // All steps from this confidence on, as one.
  from(least) {
    const steps = this.steps.filter(({ from }) => from >= least);
    const sum = (key) => steps.reduce((all, step) => all + step[key], 0);
    return { from: least, findings: sum('findings'), given: sum('given'), hold: sum('hold') };
  }
}

// Where the steps of confidence begin, in hundredths.
const STEPS = [95, 90, 85, 80, 70, 60, 0];
