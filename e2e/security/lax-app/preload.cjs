const { ipcRenderer } = require('electron');

window.moot = {
  request: (name, payload) => ipcRenderer.invoke('moot:request', name, payload),
  subscribe: (name, listener) => ipcRenderer.on(name, listener),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
};
