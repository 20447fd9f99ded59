// Everything that Moot must not be: the probes have to find it out, or they would find nothing in Moot either.
const { app, BrowserWindow, ipcMain, protocol, shell } = require('electron');
const { readFile } = require('node:fs/promises');
const { join } = require('node:path');

const PAGE = '<!doctype html><title>Lax</title><body><h1>Lax</h1></body>';

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

ipcMain.handle('moot:request', async (_event, name, payload) => {
  if (name === 'app.open-external') await shell.openExternal(payload.url);
  return { ok: true, value: name };
});

void app.whenReady().then(() => {
  protocol.handle('app', async ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === '/index.html') {
      return new Response(PAGE, { headers: { 'content-type': 'text/html' } });
    }
    try {
      return new Response(await readFile(join(__dirname, decodeURIComponent(pathname))));
    } catch {
      return new Response(null, { status: 404 });
    }
  });
  const window = new BrowserWindow({
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: false,
      contextIsolation: false,
      nodeIntegration: true,
      nodeIntegrationInSubFrames: true,
      webviewTag: true,
      webSecurity: false,
    },
  });
  void window.loadURL('app://moot/index.html');
});

app.on('window-all-closed', () => app.quit());
