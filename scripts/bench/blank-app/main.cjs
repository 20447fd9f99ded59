// electron blank-app: one empty window, as large as Moot's.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true });
  await window.loadFile(join(__dirname, 'blank.html'));
});
