import { BrowserWindow, session, type WebContents } from 'electron';

/** Where the page seems to be that draws; nothing answers there but the page itself. */
const ADDRESS = 'https://document.invalid/';

/** How long drawing may take, in milliseconds. */
const TIME_LIMIT = 60_000;

/**
 * Draws an SVG as PNG, in a window that nobody sees and that reaches no network. As a picture in a page
 * an SVG runs no scripts and loads nothing, whatever is in it.
 * @param size of the result, in pixels
 * @throws an error where the picture cannot be drawn
 */
export async function rasterize(
  svg: string,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const own = session.fromPartition(`picture-${crypto.randomUUID()}`, { cache: false });
  own.protocol.handle('https', ({ url }) =>
    url === ADDRESS
      ? new Response('<!doctype html><title></title>', {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': "default-src 'none'; img-src blob:",
          },
        })
      : new Response(null, { status: 403 }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  try {
    return await withinTime(draw(window.webContents, svg, size));
  } finally {
    window.destroy();
  }
}

async function draw(
  contents: WebContents,
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  await contents.loadURL(ADDRESS);
  const drawing = `(async () => {
    const image = new Image(${width}, ${height});
    const url = URL.createObjectURL(new Blob([${JSON.stringify(svg)}], { type: 'image/svg+xml' }));
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(${width}, ${height});
    canvas.getContext('2d').drawImage(image, 0, 0, ${width}, ${height});
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  })()`;
  const base64: unknown = await contents.executeJavaScript(drawing);
  if (typeof base64 !== 'string' || base64 === '') throw new Error('Nothing was drawn.');
  return Buffer.from(base64, 'base64');
}

function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The picture was not drawn within ${TIME_LIMIT / 1000} seconds.`)),
      TIME_LIMIT,
    );
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
