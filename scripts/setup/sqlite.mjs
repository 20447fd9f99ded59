// better-sqlite3 ships binaries for Node-API 10. An older runtime doesn't refuse such a binary, it crashes on it: so this goes
// by the runtime's number and never tries.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inCache, modules, projectNode, root } from './paths.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { installBuildTools } from './system.mjs';

/** What the shipped binaries ask for. */
const SHIPPED_NODE_API = 10;

const packageFolder = join(modules, 'better-sqlite3');
const header = join(root, 'scripts/setup/node-api-9.h');

/** Where the build leaves the binary, and where the package looks before it takes a shipped one; below its folder. */
const BINARY = 'build/Release/better_sqlite3.node';

/**
 * Makes better-sqlite3 load in the runtime at hand, and in the project's Node as well.
 * @param {number} nodeApi the highest Node-API version of that runtime
 */
export async function fitSqlite(nodeApi) {
  if (nodeApi >= SHIPPED_NODE_API) return;
  const cached = inCache(`better-sqlite3-${fingerprint()}.node`);
  if (!existsSync(cached)) {
    await installBuildTools();
    await step('Building SQLite for this Electron (a minute or two)', () => build(cached));
  }
  place(cached, join(packageFolder, BINARY));
}

/** What the binary depends on, as a part of its file name. */
function fingerprint() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const recipe = createHash('sha256').update(readFileSync(header)).digest('hex').slice(0, 8);
  return `${version}-${process.platform}-${process.arch}-node-api-9-${recipe}`;
}

/**
 * Builds in a folder of its own: make breaks on a blank in a path, and this clone may lie anywhere.
 * @param {string} to where the binary is put
 */
async function build(to) {
  const folder = mkdtempSync(join(tmpdir(), 'moot-sqlite-'));
  const addonApi = join(folder, 'node_modules/node-addon-api');
  const include = join(folder, 'node-api.h');
  const headers = nodeHeaders();
  try {
    for (const part of ['package.json', 'binding.gyp', 'deps', 'lib', 'src']) {
      cpSync(join(packageFolder, part), join(folder, part), { recursive: true });
    }
    cpSync(join(modules, 'node-addon-api'), addonApi, { recursive: true });
    copyFileSync(header, include);
    await run(
      projectNode,
      [
        join(modules, 'node-gyp/bin/node-gyp.js'),
        'rebuild',
        '--release',
        '--force_build=1',
        ...(headers ? [`--nodedir=${headers}`] : []),
      ],
      {
        cwd: folder,
        env: {
          ...process.env,
          // gyp asks `node` for the paths of what it includes: let that be the project's.
          PATH: `${dirname(projectNode)}:${process.env.PATH ?? ''}`,
          // Its many warnings would hide an error in what is shown of a failed build.
          CXXFLAGS: `-w -include "${include}" -I"${addonApi}" ${process.env.CXXFLAGS ?? ''}`,
          JOBS: 'max',
        },
      },
    );
    place(join(folder, BINARY), to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder with Node's headers, when there is one; node-gyp downloads them otherwise. @returns {string | undefined} */
function nodeHeaders() {
  if (process.env.npm_config_nodedir) return process.env.npm_config_nodedir;
  const prefixes = [dirname(dirname(process.execPath)), '/usr/local', '/usr'];
  return prefixes.find((prefix) => existsSync(join(prefix, 'include/node/node_api.h')));
}

/**
 * Copies a file so that nobody ever sees half of it.
 * @param {string} from
 * @param {string} to
 */
function place(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  const partial = `${to}.${process.pid}`;
  copyFileSync(from, partial);
  renameSync(partial, to);
}
