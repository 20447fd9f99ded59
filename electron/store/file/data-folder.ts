import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder for what Moot keeps of its own, outside of any workspace's. The app and the command line have the same
 * one: Electron's `userData`.
 */
export function dataFolder(name: string): string {
  return join(userData(), 'Moot', name);
}

function userData(): string {
  const { env, platform } = process;
  switch (platform) {
    case 'win32':
      return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    default:
      return env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  }
}
