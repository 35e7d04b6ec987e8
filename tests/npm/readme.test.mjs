// The examples of the package's README, run as a reader of it would run them: in a fresh folder, by Node and by a browser,
// and each line that they print held against the comment behind it. `cargo xtask test edges` builds the package first.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const { FRESH, SITE, PLAYWRIGHT, CHROMIUM, CHROMIUM_ARGUMENTS } = process.env;
const readme = readFileSync(join(FRESH, 'crossfoot/README.md'), 'utf8');

/** The examples of a language. */
const examples = (language) => [...readme.matchAll(new RegExp('```' + language + '\n(.*?)```', 'gs'))].map((m) => m[1]);

/** What an example says that it prints: the comments behind its calls of `log`, and the lines of comments after a loop. */
const promised = (code) =>
  code.split('\n').flatMap((line) => {
    const told = line.match(/(?:^|console\.log\(.*\);.*)\/\/ (.*)$/);
    return told ? [told[1]] : [];
  });

/** What is left of an example without its comments: nothing may print by chance what a comment says. */
const bare = (code) => code.replace(/^(.*?)\s*\/\/ .*$/gm, '$1');

let browser;

before(async () => {
  const { chromium } = await import(PLAYWRIGHT);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS.split(' ') });
});

after(() => browser?.close());

test('there are examples, and each promises something', () => {
  assert.ok(examples('js').length >= 3);
  for (const code of examples('js')) assert.ok(promised(code).length >= 2, code);
});

examples('js').forEach((code, n) => {
  test(`example ${n + 1} prints in Node what it says`, () => {
    writeFileSync(join(FRESH, `example-${n}.mjs`), bare(code));
    const printed = execFileSync(process.execPath, [`example-${n}.mjs`], { cwd: FRESH, encoding: 'utf8' });
    assert.deepEqual(printed.trimEnd().split('\n'), promised(code));
  });

  test(`example ${n + 1} prints in a browser what it says`, async () => {
    const imports = JSON.stringify({ imports: { crossfoot: './crossfoot/index.js' } });
    const page = await browser.newPage();
    const printed = [];
    page.on('console', (message) => message.type() === 'log' && printed.push(message.text()));
    page.on('pageerror', (error) => printed.push(String(error)));
    const html = `<!doctype html><meta charset="utf-8"><script type="importmap">${imports}</script>
      <script type="module">${bare(code)}\ndocument.title = 'done';</script>`;
    writeFileSync(join(FRESH, `example-${n}.html`), html);
    await page.goto(`${SITE}example-${n}.html`);
    await page.waitForFunction(() => document.title === 'done', null, { timeout: 20_000 });
    assert.deepEqual(printed, promised(code));
    await page.close();
  });
});

test('the plain page of the README shows a finding, and asks for nothing but its own files', async () => {
  const [html] = examples('html');
  writeFileSync(join(FRESH, 'plain.html'), html);
  const page = await browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${SITE}plain.html`);
  await page.waitForFunction(() => document.querySelector('output').textContent !== '', null, { timeout: 20_000 });
  assert.match(await page.textContent('output'), /“80%” and “60 out of 100”/);
  assert.ok(asked.every((url) => url.startsWith(SITE) || url.endsWith('/favicon.ico')), asked.join(' '));
  await page.close();
});

test('what cannot be used is an Error with a code', async () => {
  const { check, mentions, read } = await import(join(FRESH, 'crossfoot/node.js'));
  for (const [call, code] of [
    [() => check(7), 'CROSSFOOT_INPUT'],
    [() => read(['a', null]), 'CROSSFOOT_INPUT'],
    [() => mentions('去年', 'soon'), 'CROSSFOOT_OPTIONS'],
    [() => mentions('去年', new Date(0)), 'CROSSFOOT_OPTIONS'],
    [() => check('', 'zh'), 'CROSSFOOT_OPTIONS'],
    [() => check('', ['unit-slip']), 'CROSSFOOT_OPTIONS'],
    [() => check('', { asOf: '2025-01-01' }), 'CROSSFOOT_OPTIONS'],
    [() => check('', { as_of: 'soon' }), 'CROSSFOOT_OPTIONS'],
    [() => check('', { tolerances: { slip: 'much' } }), 'CROSSFOOT_OPTIONS'],
  ]) {
    assert.throws(call, (error) => error instanceof Error && error.code === code && error.message.length > 20);
  }
});

test('the types name each part of a report, and no other', async () => {
  const { check } = await import(join(FRESH, 'crossfoot/node.js'));
  const types = readFileSync(join(FRESH, 'crossfoot/index.d.ts'), 'utf8');
  const parts = (name) => {
    const body = types.match(new RegExp(`export interface ${name} \\{\n(.*?)\n\\}`, 's'))[1];
    return [...body.matchAll(/^ {2}(\w+)(\??): /gm)].map(([, part, optional]) => ({ part, optional: optional !== '' }));
  };
  const report = check(['In 2023, sales of tea in China rose 12% to 505 billion yuan.', 'In 2023, sales of tea in China were 50.5 billion yuan.']);
  const holds = (name, value) => {
    const known = parts(name);
    for (const part of Object.keys(value)) assert.ok(known.some((one) => one.part === part), `${name} has ${part}`);
    for (const { part, optional } of known) assert.ok(optional || part in value, `${name} lacks ${part}`);
  };
  holds('Report', report);
  holds('Article', report.articles[0]);
  report.mentions.forEach((mention) => holds('Mention', mention));
  report.claims.forEach((claim) => holds('Claim', claim));
  report.findings.forEach((finding) => holds('Finding', finding));
  assert.ok(report.findings.length > 0 && readdirSync(join(FRESH, 'crossfoot')).includes('LICENSE-MIT'));
});
