// better-sqlite3 ships binaries for Node-API 10. An older runtime doesn't refuse such a binary, it crashes on it: so this goes
// by the runtime's number and never tries.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inCache, modules, projectNode, root } from './paths.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { installBuildTools } from './system.mjs';

/** What the shipped binaries ask for. */
const SHIPPED_NODE_API = 10;

const packageFolder = join(modules, 'better-sqlite3');
const header = join(root, 'scripts/setup/node-api-9.h');

/** Where the package looks before it takes a shipped binary. */
const built = join(packageFolder, 'build/Release/better_sqlite3.node');

/**
 * Makes better-sqlite3 load in the runtime at hand, and in the project's Node as well.
 * @param {number} nodeApi the highest Node-API version of that runtime
 */
export async function fitSqlite(nodeApi) {
  if (nodeApi >= SHIPPED_NODE_API) return;
  const cached = inCache(`better-sqlite3-${fingerprint()}.node`);
  if (!existsSync(cached)) {
    await installBuildTools();
    await step('Building SQLite for this Electron (a minute or two)', build);
    place(built, cached);
    rmSync(join(packageFolder, 'build'), { recursive: true });
  }
  place(cached, built);
}

/** What the binary depends on, as a part of its file name. */
function fingerprint() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const recipe = createHash('sha256').update(readFileSync(header)).digest('hex').slice(0, 8);
  return `${version}-${process.platform}-${process.arch}-node-api-9-${recipe}`;
}

async function build() {
  const headers = nodeHeaders();
  const addonApi = join(modules, 'node-addon-api');
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
      cwd: packageFolder,
      env: {
        ...process.env,
        // gyp asks `node` for the paths of what it includes: let that be the project's.
        PATH: `${dirname(projectNode)}:${process.env.PATH ?? ''}`,
        // Its many warnings would hide an error in what is shown of a failed build.
        CXXFLAGS: `-w -include "${header}" -I"${addonApi}" ${process.env.CXXFLAGS ?? ''}`,
        JOBS: 'max',
      },
    },
  );
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
