// For Node, whose fetch reads no files.
import { readFile } from 'node:fs/promises';
import init from './crossfoot.js';

await init({ module_or_path: await readFile(new URL('./crossfoot_bg.wasm', import.meta.url)) });

export { check, mentions, read, rules } from './crossfoot.js';
