// electron print-app <page.html> <runs> <result.json>: prints a page as Moot does and by Chromium's bare printer, in turn,
// and writes how long each took, in milliseconds.
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const { printPage } = require('../../../electron/documents/printer/print-page.cjs');

const [page = '', runs = '1', result = ''] = process.argv.slice(-3);

/** Loads the page and has it printed with tags and outline, and does no more. */
async function printBare() {
  const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } });
  await window.loadFile(page);
  await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  window.destroy();
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

app.on('window-all-closed', () => {});
app
  .whenReady()
  .then(async () => {
    const html = readFileSync(page, { encoding: 'utf8' });
    /** @type {{ ours: number[], reference: number[] }} */
    const samples = { ours: [], reference: [] };
    for (let run = -1; run < Number(runs); run += 1) {
      const reference = await timed(printBare);
      const ours = await timed(() => printPage(html));
      if (run < 0) continue;
      samples.ours.push(ours);
      samples.reference.push(reference);
    }
    writeFileSync(result, JSON.stringify(samples));
    app.exit(0);
  })
  .catch((error) => {
    console.error(error);
    app.exit(1);
  });
