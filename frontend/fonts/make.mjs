// Makes the font files beside it, once, from those of the npm packages of Fontsource. They are kept in the repository; only
// who changes the fonts runs this:
//   npm install --no-save --prefix /tmp/fonts subset-font@2.9.0 @fontsource-variable/inter@5.3.0 @fontsource-variable/source-serif-4@5.3.1
//   cp make.mjs /tmp/fonts/ && node /tmp/fonts/make.mjs FOLDER
// The TTF files are for PDFs and belong into src/main/resources/pdf.
// What is left out: weights that the styles do not use, alternates that they do not turn on, hints that no browser needs.
// Letters that English does not use are in files of their own, which a browser loads for a page that has one of them; the
// ranges stand in styles/tokens.css too. Italics are drawn by the browser: Inter's are its upright letters, slanted.
import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const BASIC = range(0x20, 0x7e) + '\u00a0\u00a9\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026';
const RARE_IN_TITLES = '#$%*+<=>@[\\]^_`{|}~';
const BASIC_IN_TITLES = minus(BASIC, RARE_IN_TITLES);
const REST_OF_LATIN = minus(range(0xa1, 0xff) + range(0x2010, 0x2044) + '\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u20ac\u2122\u2191\u2193\u2212\u2215', BASIC);
const LATIN_EXTENDED = range(0x100, 0x24f) + range(0x1e00, 0x1eff);

const TEXT = { variationAxes: { wght: { min: 400, max: 650 } }, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'] };
const TITLE = { variationAxes: { wght: 640 }, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga'] };

await make('inter', 'inter/files/inter-latin-wght-normal', BASIC, { ...TEXT, keepFeatures: ['kern', 'tnum'] });
await make('inter-latin', 'inter/files/inter-latin-wght-normal', REST_OF_LATIN, TEXT);
await make('inter-extended', 'inter/files/inter-latin-ext-wght-normal', LATIN_EXTENDED, TEXT);
await make('source-serif-4', 'source-serif-4/files/source-serif-4-latin-wght-normal', BASIC_IN_TITLES, { ...TITLE, keepFeatures: ['kern', 'liga'] });
await make('source-serif-4-latin', 'source-serif-4/files/source-serif-4-latin-wght-normal', RARE_IN_TITLES + REST_OF_LATIN, TITLE);
await make('source-serif-4-extended', 'source-serif-4/files/source-serif-4-latin-ext-wght-normal', LATIN_EXTENDED, TITLE);

// For PDFs: one weight each, in the form that a PDF has within it.
const PRINTED = { targetFormat: 'sfnt', keepFeatures: ['kern'] };
for (const [name, wght] of [['inter-400', 400], ['inter-650', 650]]) {
  await make(name, 'inter/files/inter-latin-wght-normal', BASIC + REST_OF_LATIN, { ...PRINTED, variationAxes: { wght } });
  await make(name + '-extended', 'inter/files/inter-latin-ext-wght-normal', LATIN_EXTENDED, { ...PRINTED, variationAxes: { wght } });
}
await make('source-serif-4-640', 'source-serif-4/files/source-serif-4-latin-wght-normal', BASIC + REST_OF_LATIN, { ...PRINTED, variationAxes: { wght: 640 } });
await make('source-serif-4-640-extended', 'source-serif-4/files/source-serif-4-latin-ext-wght-normal', LATIN_EXTENDED, { ...PRINTED, variationAxes: { wght: 640 } });

async function make(name, source, letters, options) {
  const whole = readFileSync(new URL(`node_modules/@fontsource-variable/${source}.woff2`, import.meta.url));
  const made = await subset(whole, letters, { targetFormat: 'woff2', noHinting: true, ...options });
  const file = `${name}.${options.targetFormat === 'sfnt' ? 'ttf' : 'woff2'}`;
  writeFileSync(`${process.argv[2] ?? '.'}/${file}`, made);
  console.log(file, whole.length, '->', made.length);
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

function minus(letters, others) {
  return [...letters].filter(letter => !others.includes(letter)).join('');
}
