// What comes in and goes out as a whole: reports, links that carry a set, sets that are kept, files.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { NOODLES, SITE, accessibilityFaults, part, paste, test, untilReady } from './support.mjs';

/** Two articles with a slip between them. */
/** One article without a fault. */
const FERRY = 'Harbour ferry adds a stop\nCoast Mail· 2025-03-01 08:15\nThe ferry to the island carries 340 passengers and stops at the old pier from Monday, the line said.\n';

/** What a click makes the browser save. */
async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const texts = (page) => part(page, 'article').locator('.block').allTextContents();

/** Opens the menu of the page and takes one of its choices. */
async function choose(page, name) {
  await page.locator('.header .menu > summary').click();
  await page.locator('.header').getByRole('button', { name, exact: true }).click();
}

/** Waits until there are so many articles and nothing is under way. */
async function articles(page, count) {
  await page.waitForFunction((count) => document.documentElement.dataset.state === 'ready'
    && document.querySelectorAll('[data-part="article"]').length === count, count);
}

async function sharedLink(page) {
  await part(page, 'share').click();
  const link = await part(page, 'share-link').inputValue();
  await page.keyboard.press('Escape');
  await part(page, 'share-dialog').waitFor({ state: 'detached' });
  return link;
}

test('the report is saved in every form', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  const forms = { html: /<mark>505 billion yuan<\/mark>/, markdown: /^# Do the figures add up\?/, csv: /^\ufefffinding,/, sarif: /"ruleId": "unit-slip"/, text: /^error\[unit-slip\]/, json: /"offset_unit": ?"utf16"/ };
  for (const [format, sign] of Object.entries(forms)) {
    const { text } = await saved(page, () => page.locator(`[data-part="export"][data-format="${format}"]`).click());
    assert.match(text, sign, format);
    assert.equal(text.includes('2025-03-12T10:01'), ['json', 'sarif'].includes(format) && text.includes('T10:01'), format);
    assert.ok(text.includes('50.5 billion yuan'), format);
  }
});

test('the saved page shows articles and findings without a script', async (open) => {
  const page = await open({ lang: 'zh' });
  await paste(page, NOODLES.replace('Noodle makers', '<img src=x onerror=alert(1)>Noodle makers'));
  const { name, text } = await saved(page, () => page.locator('[data-format="html"]').click());
  assert.equal(name, 'crossfoot.html');
  const reader = await page.context().newPage();
  await reader.setContent(text);
  assert.equal(await reader.locator('script, img').count(), 0);
  assert.equal(await reader.locator('.card').count(), await part(page, 'finding').count());
  const figure = reader.locator('.text a.conflicting').first();
  const card = await figure.getAttribute('href');
  assert.equal(await reader.locator(card).count(), 1);
  assert.match(await reader.locator('body').innerText(), /<img src=x onerror=alert\(1\)>/);
  await reader.close();
});

test('a link in another browser shows the same articles, corrections and finding', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  const head = part(page, 'article').first();
  await head.locator('.menu > summary').click();
  await page.getByRole('button', { name: 'Correct title, source, date' }).click();
  await part(page, 'correction').locator('input').nth(1).fill('The Eastern Wire');
  await part(page, 'correction').locator('button[type=submit]').click();
  await page.getByText('The Eastern Wire').first().waitFor();
  await untilReady(page);
  await part(page, 'finding').first().locator('.card-message').click();
  await page.waitForFunction(() => location.hash.startsWith('#finding='));
  const link = await sharedLink(page);
  assert.ok(link.startsWith(`${SITE}#finding=`), link.slice(0, 120));

  const other = await open({ path: link });
  await articles(other, 2);
  assert.deepEqual(await texts(other), await texts(page));
  await other.getByText('The Eastern Wire').first().waitFor();
  await other.locator('.card.is-chosen').waitFor();
  assert.equal(await other.locator('[data-lit]').count(), await page.locator('[data-lit]').count());
  // What was taken in is no longer in the address, and is kept.
  await other.waitForFunction(() => !location.hash.includes('set='));
  await other.reload();
  await articles(other, 2);
});

test('a link that is made in the overview opens there', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await page.locator('[data-part="view"][data-view="overview"]').click();
  await part(page, 'matrix').waitFor();
  const link = await sharedLink(page);
  assert.ok(link.startsWith(`${SITE}#view=overview&set=`), link.slice(0, 120));
  const other = await open({ path: link });
  await part(other, 'matrix-row').first().waitFor();
  assert.equal(await part(other, 'matrix-row').count(), await part(page, 'matrix-row').count());
  await other.waitForFunction(() => location.hash === '#view=overview');
});

test('a link leaves the set that is already there as it is', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  const link = await sharedLink(page);
  const other = await open();
  await paste(other, FERRY);
  await other.waitForTimeout(300);
  await other.goto(link);
  await articles(other, 2);
  assert.match(await part(other, 'trouble').innerText(), /came from outside/);
  await part(other, 'sets').click();
  await part(other, 'set').nth(1).waitFor();
  assert.equal(await part(other, 'set').count(), 2);
  assert.deepEqual(await accessibilityFaults(other), []);
  await part(other, 'set-open').nth(1).click();
  await articles(other, 1);
  assert.match((await texts(other)).join(' '), /340 passengers/);
  // Opened again, it is the set that is kept already.
  await other.goto('about:blank');
  await other.goto(link);
  await articles(other, 2);
  await part(other, 'sets').click();
  await part(other, 'set').nth(1).waitFor();
  assert.equal(await part(other, 'set').count(), 2);
});

test('a link that is damaged, cut or a bomb says so and loses nothing', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  const link = await sharedLink(page);
  const [before, packed] = link.split('set=');
  const zeros = deflateRawSync(Buffer.alloc(80_000_000)).toString('base64url');
  const bomb = Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), Buffer.from(zeros, 'base64url')]).toString('base64url');
  for (const [name, payload, said] of [
    ['cut', packed.slice(0, -30), /damaged or not whole/],
    ['changed', packed.slice(0, 60) + (packed[60] === 'A' ? 'B' : 'A') + packed.slice(61), /damaged or not whole/],
    ['no link at all', '!!!', /damaged or not whole/],
    ['a bomb', bomb, /unpacks to more/],
    ['of tomorrow', `Ag${packed.slice(2)}`, /made by a newer crossfoot/],
  ]) {
    const other = await open();
    await paste(other, FERRY);
    await other.goto(`${before}set=${payload}`);
    await part(other, 'trouble').waitFor();
    assert.match(await part(other, 'trouble').innerText(), said, name);
    assert.equal(await part(other, 'article').count(), 1, name);
  }
});

test('a set too large for a link goes out as a file, and comes back from it', async (open) => {
  const page = await open();
  // Words without a pattern: they cannot be packed small.
  let seed = 7;
  const word = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed.toString(36);
  };
  await paste(page, `${FERRY}${Array.from({ length: 16_000 }, word).join(' ')}`);
  await part(page, 'share').click();
  assert.match(await part(page, 'share-note').innerText(), /60,000/);
  const { name, text } = await saved(page, () => part(page, 'share-file').click());
  assert.equal(name, 'crossfoot-set.json');
  const other = await open();
  await part(other, 'file-input').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await articles(other, 1);
  assert.match((await texts(other)).join(' '), /340 passengers/);
});

test('several sets are kept by name, copied, deleted and put back', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await choose(page, 'Sets…');
  await part(page, 'set-rename').click();
  await part(page, 'set-name').fill('Noodles');
  await page.keyboard.press('Enter');
  await part(page, 'set-open').getByText('Noodles').waitFor();
  await part(page, 'sets-new').click();
  await articles(page, 0);
  await paste(page, FERRY);
  await choose(page, 'Sets…');
  await part(page, 'set').nth(1).waitFor();
  await part(page, 'set-duplicate').nth(1).click();
  await part(page, 'set').nth(2).waitFor();
  await part(page, 'set-open').getByText('Noodles (copy)').waitFor();
  // Delete one, and put it back; delete all, and put them back.
  await part(page, 'set').filter({ has: page.getByText('Noodles', { exact: true }) }).locator('[data-part="set-remove"]').click();
  await part(page, 'sets-undo').waitFor();
  assert.equal(await part(page, 'set').count(), 2);
  await part(page, 'sets-undo').click();
  await part(page, 'set').nth(2).waitFor();
  await part(page, 'sets-all').click();
  await part(page, 'sets-all-yes').click();
  await page.waitForFunction(() => document.querySelectorAll('[data-part="set"]').length === 0);
  await part(page, 'sets-undo').click();
  await part(page, 'set').nth(2).waitFor();
  await part(page, 'set-open').getByText('Noodles', { exact: true }).click();
  await articles(page, 2);
  assert.equal(await page.locator('.brand-line').innerText(), 'Noodles');
  await page.reload();
  await articles(page, 2);
  assert.equal(await page.locator('.brand-line').innerText(), 'Noodles');
});

test('everything is saved as one file and read again elsewhere', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  await choose(page, 'Sets…');
  await part(page, 'sets-new').click();
  await paste(page, FERRY);
  await choose(page, 'Sets…');
  const { name, text } = await saved(page, () => part(page, 'sets-everything').click());
  assert.equal(JSON.parse(text).sets.length, 2);
  const other = await open({ lang: 'zh' });
  await part(other, 'file-input').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await part(other, 'trouble').waitFor();
  assert.match(await part(other, 'trouble').innerText(), /已添加文件中的 2 组文章/);
  await choose(other, '文章组…');
  await part(other, 'set').nth(1).waitFor();
  assert.equal(await part(other, 'set').count(), 2);
  await part(other, 'set-open').last().click();
  await articles(other, 2);
  // What is there already is not added once more.
  await part(other, 'file-input').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await part(other, 'trouble').getByText('您这里都已有').waitFor();
  await choose(other, '文章组…');
  await part(other, 'set').nth(1).waitFor();
  assert.equal(await part(other, 'set').count(), 2);
});

test('what an earlier version kept is taken over', async (open) => {
  const page = await open();
  await page.evaluate((text) => new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('crossfoot');
    const request = indexedDB.open('crossfoot', 1);
    request.onupgradeneeded = () => ['documents', 'draft'].forEach((name) => request.result.createObjectStore(name));
    request.onerror = reject;
    request.onsuccess = () => {
      const transaction = request.result.transaction(['documents', 'draft'], 'readwrite');
      transaction.objectStore('documents').put({ id: 3, name: '', text, edits: { headings: [], dropped: [] } }, 3);
      transaction.objectStore('documents').put({ id: 4, name: '', text: 'Kept, with 12 corrections that nobody can read.', edits: { headings: 7 } }, 4);
      transaction.objectStore('draft').put('half a thought', 'draft');
      transaction.oncomplete = () => { request.result.close(); resolve(); };
    };
  }), NOODLES);
  await page.reload();
  await articles(page, 3);
  assert.equal(await part(page, 'paste-box').inputValue(), 'half a thought');
  assert.match(await part(page, 'trouble').innerText(), /corrections of this set/);
});

test('two tabs on one set do not overwrite each other', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  const second = await page.context().newPage();
  await second.goto(SITE);
  await articles(second, 2);
  // To open the set once more is no change of it.
  await second.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await second.waitForTimeout(500);
  assert.equal(await part(page, 'elsewhere-show').count(), 0);
  await part(second, 'paste-box').fill(FERRY);
  await part(second, 'paste-add').click();
  await articles(second, 3);
  // The first tab hears of it, and does not write over it.
  await part(page, 'elsewhere-show').waitFor();
  await paste(page, 'A third thing\nCoast Mail· 2025-03-04 08:15\nThe harbour has 12 cranes, the port said.\n');
  await articles(page, 3);
  await second.reload();
  await articles(second, 3);
  assert.match((await texts(second)).join(' '), /340 passengers/);
  await part(page, 'elsewhere-keep').click();
  await page.waitForFunction(() => !document.querySelector('[data-part="elsewhere-keep"]'));
  await page.reload();
  await articles(page, 3);
  assert.match((await texts(page)).join(' '), /12 cranes/);
  await choose(page, 'Sets…');
  await part(page, 'set').nth(1).waitFor();
  await second.close();
});

test('a browser without storage still opens a link', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  const link = await sharedLink(page);
  const other = await open();
  await other.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { get: () => { throw new Error('private'); } }));
  await other.goto('about:blank');
  await other.goto(link);
  await articles(other, 2);
  assert.match(await part(other, 'trouble').first().innerText(), /does not let crossfoot keep/);
});

/** A zip archive of such files, as a word processor would write it. */
function zip(files) {
  const [local, central] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [plain, packed] = [Buffer.from(content), deflateRawSync(Buffer.from(content))];
    const head = Buffer.alloc(26);
    [[0, 20], [4, 8]].forEach(([offset, value]) => head.writeUInt16LE(value, offset));
    [[10, 0], [14, packed.length], [18, plain.length]].forEach(([offset, value]) => head.writeUInt32LE(value, offset));
    head.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, place, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  [[4, Object.keys(files).length], [6, Object.keys(files).length]].forEach(([offset, value]) => end.writeUInt16LE(value, offset));
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

test('a document of a word processor gives its text', async (open) => {
  const page = await open();
  const p = (text, more = '') => `<w:p>${more}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text) => `<w:tc>${p(text)}</w:tc>`;
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
    ${p('Ferry fares &amp; boats')}<w:p><w:r><w:t xml:space="preserve">Fares rise by </w:t></w:r><w:del><w:r><w:delText>9%</w:delText></w:r></w:del><w:ins><w:r><w:t>4%</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> on Monday.</w:t></w:r></w:p>
    ${p('Adults pay 12 yuan', '<w:pPr><w:numPr/></w:pPr>')}${p('票价为6元', '<w:pPr><w:numPr/></w:pPr>')}
    <w:tbl><w:tr>${cell('2023')}${cell('11 boats')}</w:tr></w:tbl></w:body></w:document>`;
  const file = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml });
  await part(page, 'file-input').setInputFiles([
    { name: 'ferry.docx', mimeType: 'application/octet-stream', buffer: file },
    { name: 'other.zip', mimeType: 'application/zip', buffer: zip({ 'a.txt': 'text' }) },
    { name: 'broken.docx', mimeType: 'application/octet-stream', buffer: file.subarray(0, 300) },
    { name: 'bomb.docx', mimeType: 'application/octet-stream', buffer: zip({ 'word/document.xml': Buffer.alloc(60_000_000, 32) }) },
  ]);
  await articles(page, 1);
  const text = (await texts(page)).join('\n');
  for (const piece of ['Ferry fares & boats', 'Fares rise by 4% on Monday.', 'Adults pay 12 yuan', '票价为6元', '11 boats']) assert.ok(text.includes(piece), `${piece}: ${text}`);
  assert.ok(!text.includes('9%'));
  const said = (await part(page, 'trouble').allTextContents()).join('\n');
  for (const name of ['other.zip', 'broken.docx', 'bomb.docx']) assert.ok(said.includes(name), said);
});

/** A .pdf file of one page: one font that the file only names, `codes` shown line by line. */
function pdf(font, codes) {
  const show = codes.map((code) => `<${code}> Tj 0 -20 Td`).join(' ');
  const stream = `BT /F 12 Tf 60 700 Td ${show} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`, ...font,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`);
}

test('a report in .pdf gives its paragraphs and tables, without page numbers', async (open) => {
  const page = await open();
  const print = await page.context().newPage();
  const more = Array.from({ length: 30 }, (_, index) => `<p>Quay ${String.fromCharCode(65 + index % 26)} was mended in the spring and has been open to boats of every size since then, the office said.</p>`).join('');
  await print.setContent(`<h1>Ferry fares rise</h1><p style="width:20em">Fares rise by 4% on Monday, to 12 yuan for adults, after a well-known oper&shy;ator asked for more, and the number of passengers grew to 1.5 million in the year.</p>
    <table cellpadding="12"><tr><td>Year</td><td>Boats</td></tr><tr><td>2023</td><td>11</td></tr><tr><td>2024</td><td>14</td></tr></table>${more}`);
  const file = await print.pdf({ displayHeaderFooter: true, headerTemplate: '<span style="font-size:9px">The Harbour Office</span>', footerTemplate: '<span style="font-size:9px">Page <span class="pageNumber"></span></span>', margin: { top: '60px', bottom: '60px' } });
  await print.close();
  await part(page, 'file-input').setInputFiles([{ name: 'ferry.pdf', mimeType: 'application/pdf', buffer: file }]);
  await articles(page, 1);
  const text = (await texts(page)).join('\n');
  for (const piece of ['Ferry fares rise', 'Fares rise by 4% on Monday, to 12 yuan for adults, after a well-known operator asked for more, and the number of passengers grew to 1.5 million in the year.']) assert.ok(text.includes(piece), `${piece}: ${text}`);
  for (const piece of ['Harbour Office', 'Page 1', 'Page 2']) assert.ok(!text.includes(piece), `${piece}: ${text}`);
  assert.equal(await page.locator('.column-text table').count(), 1);
});

test('a Chinese .pdf that only names its font is read, one that is cut short or scanned is told of', async (open) => {
  const page = await open();
  const code = (text) => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const font = ['<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>'];
  const file = pdf(font, ['渡轮票价上调', '', '成人票价为12元，全年乘客达到150', '万人次。'].map(code));
  await part(page, 'file-input').setInputFiles([
    { name: 'ferry.pdf', mimeType: 'application/pdf', buffer: file },
    { name: 'cut.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nnothing more') },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: pdf(font, []) },
  ]);
  await articles(page, 1);
  const text = (await texts(page)).join('\n');
  assert.ok(text.includes('成人票价为12元，全年乘客达到150万人次。'), text);
  const said = (await part(page, 'trouble').allTextContents()).join('\n');
  assert.match(said, /cut\.pdf.*could not be read/);
  assert.match(said, /scan\.pdf.*holds no text/);
});

test('the text of an article is changed by hand, and the step taken back', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  assert.ok(await part(page, 'finding').count() > 0);
  const edit = async () => {
    await part(page, 'article').first().locator('.menu > summary').click();
    await page.getByRole('button', { name: 'Edit the text…' }).click();
    await part(page, 'edit-box').waitFor();
  };
  await edit();
  const text = await part(page, 'edit-box').inputValue();
  await part(page, 'edit-box').fill(text.replace('505 billion', '50.5 billion'));
  // Esc asks before anything is dropped.
  await page.keyboard.press('Escape');
  await part(page, 'edit-on').click();
  assert.deepEqual(await accessibilityFaults(page), []);
  await part(page, 'edit-save').click();
  await page.waitForFunction(() => document.querySelectorAll('[data-part="finding"][data-rule="unit-slip"]').length === 0);
  await articles(page, 2);
  assert.match((await texts(page)).join(' '), /reached 50\.5 billion yuan/);
  await part(page, 'undo').click();
  await page.locator('[data-part="finding"][data-rule="unit-slip"]').waitFor();
  assert.match((await texts(page)).join(' '), /reached 505 billion yuan/);
});

test('a table of known figures is held against the articles and named where it cannot be read', async (open) => {
  const page = await open();
  await paste(page, NOODLES);
  const table = 'topic,metric,scope,period,value,unit,source\ninstant noodle,market size,China,2024,50.5 billion,CNY,yearbook\ninstant noodle,market size,China,soon,a lot,CNY,\n';
  await part(page, 'file-input').setInputFiles({ name: 'known.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await part(page, 'table').waitFor();
  await articles(page, 2);
  await page.waitForFunction(() => {
    const place = document.querySelector('[data-part="table"]').getBoundingClientRect();
    return place.left >= 0 && place.right <= innerWidth && place.bottom <= innerHeight;
  });
  const told = await part(page, 'table').innerText();
  assert.match(told, /known\.csv: 1 known figure/);
  assert.match(told, /line 3, column 4 \(period\)/);
  await page.locator('[data-part="finding"][data-rule="reference-mismatch"], [data-part="finding"][data-rule="unit-slip"]').first().waitFor();
  await page.waitForTimeout(300);
  await page.reload();
  await part(page, 'table').waitFor();
  await part(page, 'table-remove').click();
  await part(page, 'table').waitFor({ state: 'detached' });
  await part(page, 'undo').click();
  await part(page, 'table').waitFor();
});

test('a bookmark brings a text into the box', async (open) => {
  const page = await open();
  await part(page, 'bookmark-show').click();
  const script = await part(page, 'bookmark').getAttribute('href');
  await page.keyboard.press('Escape');
  // What the bookmark does on another page, without the new window.
  const address = await page.evaluate((script) => {
    const open = (address) => address;
    return Function('open', `return ${script.replace(/^javascript:void/, '')}`)(open);
  }, script).catch(() => null);
  const carried = address ?? `${SITE}#text=${encodeURIComponent(FERRY)}`;
  const other = await open({ path: `${SITE}#text=${encodeURIComponent(FERRY)}` });
  assert.ok(carried.startsWith(`${SITE}#text=`), carried.slice(0, 80));
  assert.equal(await part(other, 'paste-box').inputValue(), FERRY);
  await other.waitForFunction(() => !location.hash.includes('text='));
});

test('the same article pasted twice, or a newer version of it, is noticed and offered to be replaced', async (open) => {
  const page = await open();
  const ferry = 'Harbour ferry adds a stop\nCoast Mail· 2025-03-01 08:15\nThe ferry to the island carries 340 passengers and stops at the old pier from Monday, the line said.\nTickets stay at 12 yuan for adults and 6 yuan for children until the end of the season.\nThe line carried 45,000 people last summer, a tenth more than in the summer before that one.\n';
  await paste(page, ferry);
  await paste(page, ferry);
  await part(page, 'twice').waitFor();
  assert.match(await part(page, 'twice').innerText(), /Articles 1 and 2 are the same text/);
  await part(page, 'twice-drop').click();
  await articles(page, 1);
  await paste(page, ferry.replace('03-01', '03-02').replace('340', '360'));
  await part(page, 'twice').waitFor();
  assert.match(await part(page, 'twice').innerText(), /two versions of one text/);
  await part(page, 'compare').click();
  await part(page, 'compare-dialog').waitFor();
  assert.deepEqual(await part(page, 'compare-dialog').locator('del').allTextContents().then((all) => all.map((one) => one.trim())), ['2025-03-01', '340']);
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.keyboard.press('Escape');
  await part(page, 'twice-keep').click();
  await part(page, 'twice').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  await page.reload();
  await articles(page, 2);
  assert.equal(await part(page, 'twice').count(), 0);
});
