// For browsers and bundlers: the wasm file lies beside this one.
import init from './crossfoot.js';

await init({ module_or_path: new URL('./crossfoot_bg.wasm', import.meta.url) });

export { check, mentions, read, rules } from './crossfoot.js';
