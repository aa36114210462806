// One place that finds a Chrome: for the browser tests, the benchmarks and the screenshots.
//
// First the one of the machine (CHROME_PATH, then the usual places), else the one that @sparticuz/chromium ships:
// unpacked once into node_modules/.cache, so that `npm ci && npm test` needs no root, no download and no browser.
// PRIME_CANCEL_CHROME=npm skips the machine's own, to try what a fresh machine would do.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

export const chromeArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** Some systems put a stub in the place of a browser that only asks to install one; Windows opens a window instead. */
const starts = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;

/**
 * @returns {Promise<{ executablePath: string, args: string[], env: NodeJS.ProcessEnv, shipped: boolean }>}
 *   what puppeteer's `launch()` takes; `shipped` says that it is the browser out of the npm package
 */
export async function findChrome() {
  if (process.env.CHROME_PATH) {
    return { executablePath: process.env.CHROME_PATH, args: chromeArgs, env: process.env, shipped: false };
  }
  if (process.env.PRIME_CANCEL_CHROME !== 'npm') {
    const executablePath = places.find((path) => existsSync(path) && starts(path));
    if (executablePath) return { executablePath, args: chromeArgs, env: process.env, shipped: false };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or name it: CHROME_PATH=/path/to/chrome npm test');
  }
  const home = await unpackShipped();
  return {
    executablePath: join(home, 'chromium'),
    args: chromeArgs,
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(home, 'al2023/lib')].filter(Boolean).join(':'),
    },
    shipped: true,
  };
}

/** Unpacks into a folder of its own and renames that, so that two runs at once never see half a browser. */
async function unpackShipped() {
  const pack = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
  const { version } = JSON.parse(readFileSync(join(pack, '../package.json'), 'utf8'));
  const cache = join(root, 'node_modules/.cache/prime-cancel-widgets');
  const home = join(cache, `chromium-${version}`);
  if (existsSync(join(home, 'fonts.conf'))) return home;

  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpack-'));
  const { TMPDIR } = process.env;
  try {
    process.env.TMPDIR = work; // the package unpacks into the temporary folder, and has no option for another one
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath(pack);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  // Libraries (NSS and others) for machines that have none.
  mkdirSync(join(work, 'al2023'));
  const libraries = brotliDecompressSync(readFileSync(join(pack, 'al2023.tar.br')));
  execFileSync('tar', ['x', '-C', join(work, 'al2023')], { input: libraries });
  writeFileSync(join(work, 'fonts.conf'), fontsConf(home));

  try {
    renameSync(work, home);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(join(home, 'fonts.conf'))) throw error; // else another run was first
  }
  for (const old of readdirSync(cache)) {
    if (/^chromium-/.test(old) && old !== `chromium-${version}`) {
      rmSync(join(cache, old), { recursive: true, force: true });
    }
  }
  return home;
}

/**
 * The package's own file names a fixed folder, and without any font a page crashes the browser. Its one font has no
 * Japanese: the two weights of Noto Sans JP make a layout measured on a bare machine the same as on any other.
 */
const japanese = dirname(require.resolve('@expo-google-fonts/noto-sans-jp/package.json'));
const fontsConf = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>${join(japanese, '400Regular')}</dir>
  <dir>${join(japanese, '700Bold')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>~/.fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family><family>Noto Sans JP</family></prefer></alias>
</fontconfig>
`;
