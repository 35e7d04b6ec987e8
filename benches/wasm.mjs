// Times the JavaScript package on a text from standard input, for `cargo bench` to hold against the native program.
//
//     node wasm.mjs FOLDER-OF-PACKAGE < TEXT
//
// Prints a line for each function: its name, and the milliseconds of its shortest run.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const crossfoot = await import(pathToFileURL(`${process.argv[2]}/node.js`));
const text = readFileSync(0, 'utf8');

for (const name of ['read', 'check']) {
  let best = Infinity;
  // The first runs are those in which the engine is compiled.
  for (let run = 0; run < 8; run += 1) {
    const start = performance.now();
    crossfoot[name](text);
    best = Math.min(best, performance.now() - start);
  }
  console.log(name, best);
}
