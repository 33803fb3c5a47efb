import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The variable by which a browser is named, and handed on once it is found. */
export const BROWSER_VARIABLE = 'MILLESIME_CHROMIUM';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];

const MAC_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

const DOWNLOAD_PATIENCE = 300_000;

/**
 * The path of a Chromium that is already on this computer, or null. Nothing is installed.
 *
 * @returns {string | null}
 */
function presentBrowser() {
  return named() ?? onPath() ?? inUsualPlaces() ?? ofPlaywright();
}

/**
 * The path of a Chromium, installed if need be. Throws one sentence that says what to do.
 *
 * @returns {string}
 */
export function findBrowser() {
  const found = presentBrowser() ?? downloaded() ?? fromDebian();
  if (found) return found;
  throw new Error(
    `No Chromium was found: install Chromium, Chrome, Edge or Brave, or set ${BROWSER_VARIABLE} to the path of one.`,
  );
}

function named() {
  for (const variable of [BROWSER_VARIABLE, 'CHROME_PATH']) {
    const path = process.env[variable];
    if (!path) continue;
    if (isProgram(path)) return path;
    throw new Error(`${variable} names no program that can be run: ${path}`);
  }
  return null;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const paths = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return paths.find(isProgram) ?? null;
}

function inUsualPlaces() {
  return usualPlaces().find(isProgram) ?? null;
}

function usualPlaces() {
  const { HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
        MAC_APPLICATIONS.map((application) => join(folder, application)),
      );
    case 'win32':
      return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
    default:
      return ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
  }
}

/** Where Playwright keeps the browser that it downloads, if it is there. */
function ofPlaywright() {
  const path = require('@playwright/test').chromium.executablePath();
  return isProgram(path) ? path : null;
}

function downloaded() {
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: DOWNLOAD_PATIENCE,
  });
  return ofPlaywright();
}

/** Only where it needs no password: as root, on Debian and its kin. */
function fromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null;
  const apt = (/** @type {string[]} */ ...words) =>
    spawnSync('apt-get', words, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return onPath();
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
