// A set as a short text for the fragment of an address, and back: JSON, deflated, in base64url. The first byte says
// how it was made, the next four tell whether it arrived whole.

// Links longer than this are cut by mail programs and chats.
export const LONGEST_LINK = 60_000;
const MADE = 1;
const MOST_BYTES = 8_000_000;

const named = (name) => Object.assign(new Error(name), { name });

// A text that any address takes.
export async function pack(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Infinity);
  const whole = new Uint8Array(5 + packed.length);
  whole[0] = MADE;
  new DataView(whole.buffer).setUint32(1, sum(bytes));
  whole.set(packed, 5);
  let text = '';
  for (let at = 0; at < whole.length; at += 0x8000) text += String.fromCharCode(...whole.subarray(at, at + 0x8000));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

// What was packed; an error named Newer, TooLarge or Damaged otherwise.
export async function unpack(text) {
  let bytes;
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    bytes = Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  } catch {
    throw named('Damaged');
  }
  if (bytes[0] > MADE) throw named('Newer');
  try {
    const plain = await through(bytes.subarray(5), new DecompressionStream('deflate-raw'), MOST_BYTES);
    if (new DataView(bytes.buffer).getUint32(1) !== sum(plain)) throw named('Damaged');
    return JSON.parse(new TextDecoder().decode(plain));
  } catch (error) {
    throw error.name === 'TooLarge' ? error : named('Damaged');
  }
}

// Bytes sent through a stream, given up as soon as more come out than may.
export async function through(bytes, stream, most) {
  const writer = stream.writable.getWriter();
  // What goes wrong here is heard by the reader below.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const pieces = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      throw named('TooLarge');
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

// Fowler, Noll and Vo's: enough to notice a cut or a changed letter.
function sum(bytes) {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
