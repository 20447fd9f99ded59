// electron printer <page.html> <result.pdf>: prints a page for the command line.
const { app } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const { printPage } = require('./print-page.cjs');

const [page = '', result = ''] = process.argv.slice(-2);

// The window goes when it has printed; the file is still to be written.
app.on('window-all-closed', () => {});
app
  .whenReady()
  .then(async () => {
    writeFileSync(result, await printPage(readFileSync(page, { encoding: 'utf8' })));
    app.exit(0);
  })
  .catch((error) => {
    console.error(error);
    app.exit(1);
  });
