// Prints one HTML page as PDF in a window that nobody sees. Plain JavaScript, because both the app's main process and
// the printer that the command line starts run it, the latter without a build.
const { BrowserWindow, session } = require('electron');
const { stablePdf } = require('./stable-pdf.cjs');

/** Where the page seems to be: nothing answers there but the page itself. */
const ADDRESS = 'https://document.invalid/';

/** How long a page may take, in milliseconds; ten thousand elements take some ten seconds. */
const TIME_LIMIT = 180_000;

let printed = 0;

/**
 * Prints a page as a tagged PDF with an outline, its size and margins those that its style asks for. The same page gives
 * the same bytes.
 * @param {string} html a whole page that loads nothing; whatever it asks for is refused
 * @returns {Promise<Uint8Array>}
 */
async function printPage(html) {
  return withPage(html, (contents) => withinTime(print(contents)));
}

/**
 * Opens the system's print dialogue for a page; returns when it was sent to a printer or the person thought better of it.
 * @param {string} html a whole page that loads nothing
 * @returns {Promise<void>} fails with what the system says
 */
async function printOnPaper(html) {
  await withPage(html, async (contents) => {
    await withinTime(load(contents));
    /** @type {Electron.WebContentsPrintOptions} */
    const options = {
      silent: false,
      printBackground: true,
      pageSize: 'A4',
      landscape: html.includes('<body class="sideways">'),
    };
    await new Promise((resolve, reject) => {
      contents.print(options, (isSent, reason) => {
        if (isSent || /cancel/i.test(reason)) resolve(undefined);
        else reject(new Error(reason));
      });
    });
  });
}

/**
 * Shows a page in a window that nobody sees, for as long as it is used.
 * @template Value
 * @param {string} html
 * @param {(contents: import('electron').WebContents) => Promise<Value>} use
 * @returns {Promise<Value>}
 */
async function withPage(html, use) {
  // A session of its own, kept in memory: its only page is this one, and it reaches no network.
  const own = session.fromPartition(`print-${process.pid}-${(printed += 1)}`, { cache: false });
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  for (const scheme of ['https', 'http', 'file', 'ftp']) {
    own.protocol.handle(scheme, ({ url }) =>
      url === ADDRESS
        ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
        : new Response(null, { status: 403 }),
    );
  }
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webgl: false,
      spellcheck: false,
      // The foot of a page, which Chromium knows by itself from 131 on.
      enableBlinkFeatures: 'PageMarginBoxes',
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  try {
    return await use(window.webContents);
  } finally {
    window.destroy();
  }
}

/** @param {import('electron').WebContents} contents */
async function load(contents) {
  await contents.loadURL(ADDRESS);
  contents.on('will-navigate', (event) => event.preventDefault());
}

/** @param {import('electron').WebContents} contents */
async function print(contents) {
  await load(contents);
  const pdf = await contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return stablePdf(pdf);
}

/**
 * @template Value
 * @param {Promise<Value>} work
 * @returns {Promise<Value>}
 */
function withinTime(work) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The page was not printed within ${TIME_LIMIT / 1000} seconds.`)),
      TIME_LIMIT,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

module.exports = { printPage, printOnPaper };
