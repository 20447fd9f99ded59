/**
 * The switches that Electron needs on this machine, before the app's folder: Chromium's sandbox can't start as root, and
 * that is no reason for the app itself to do without it.
 */
export function electronArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
