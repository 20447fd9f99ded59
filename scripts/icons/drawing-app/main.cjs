// electron drawing-app <drawing.svg> <folder> <size,size,…>: writes <folder>/<size>.png for each size.
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [drawing, folder, sizes] = process.argv.slice(-3);

/** Runs in the page: a canvas keeps the transparency that a picture of the window would lose. */
async function toPng(source, size) {
  const image = new Image(size, size);
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').split(',')[1];
}

app
  .whenReady()
  .then(async () => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('data:text/html,<title>Drawing</title>');
    const svg = readFileSync(drawing, 'utf8');
    for (const size of sizes.split(',').map(Number)) {
      const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
      const source = `data:image/svg+xml;base64,${Buffer.from(sized).toString('base64')}`;
      const png = await window.webContents.executeJavaScript(
        `(${toPng})(${JSON.stringify(source)}, ${size})`,
      );
      writeFileSync(join(folder, `${size}.png`), Buffer.from(png, 'base64'));
    }
    app.exit(0);
  })
  .catch((error) => {
    console.error(error);
    app.exit(1);
  });
