// Times each reader of figures that runs in JavaScript, crossfoot's own package among them, on the same lines of text.
//
//     node peers.mjs FOLDER-OF-PACKAGE ENGLISH.txt CHINESE.txt
//
// Prints a line of JSON for each reader and language: its name, the language, nanoseconds a byte, and figures found.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';
import nlp from 'compromise';

// Its module for bundlers names files that it does not hold.
const Recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');

const [home, english, chinese] = process.argv.slice(2);
const crossfoot = await import(pathToFileURL(`${home}/node.js`));
const texts = { en: readFileSync(english, 'utf8'), zh: readFileSync(chinese, 'utf8') };

const recognizers = (culture) => (line) => [
  ...Recognizers.recognizeNumber(line, culture),
  ...Recognizers.recognizePercentage(line, culture),
  ...Recognizers.recognizeCurrency(line, culture),
  ...Recognizers.recognizeDateTime(line, culture),
];

const readers = [
  ['crossfoot, figures', 'en', crossfoot.mentions],
  ['crossfoot, figures', 'zh', crossfoot.mentions],
  ['crossfoot, what each says', 'en', (line) => crossfoot.read(line).mentions],
  ['crossfoot, what each says', 'zh', (line) => crossfoot.read(line).mentions],
  ['@microsoft/recognizers-text-suite', 'en', recognizers(Recognizers.Culture.English)],
  ['@microsoft/recognizers-text-suite', 'zh', recognizers(Recognizers.Culture.Chinese)],
  ['compromise', 'en', (line) => [...nlp(line).numbers().json(), ...nlp(line).money().json()]],
  ['chrono-node', 'en', (line) => chrono.parse(line)],
];

for (const [name, language, read] of readers) {
  const lines = texts[language].split('\n').filter(Boolean);
  const once = () => lines.reduce((found, line) => found + read(line).length, 0);
  // The first run builds what each keeps, and has it compiled.
  const found = once();
  let best = Infinity;
  const begun = performance.now();
  // A few seconds each, once at least: the slow ones need no more to be told apart.
  do {
    const start = performance.now();
    once();
    best = Math.min(best, performance.now() - start);
  } while (performance.now() - begun < 2000);
  const bytes = Buffer.byteLength(lines.join(''));
  console.log(JSON.stringify({ name, language, nanoseconds: (best * 1e6) / bytes, found }));
}
