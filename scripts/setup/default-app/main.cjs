// What Electron's default app does, for an Electron that came without it: `electron [switches] <folder>` starts the app
// in that folder under its own name and version.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('Which app? Name its folder.');
  app.exit(2);
} else {
  const path = resolve(folder);
  const own = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const name = own.productName ?? own.name;
  app.setAppPath(path);
  app.setName(name);
  app.setVersion(own.version);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), name));
  }
  require(join(path, own.main));
}
