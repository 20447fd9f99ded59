import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { root } from '../setup/paths.mjs';

/** The oldest runtime that the app runs on: Electron 33. */
const NODE_TARGET = 'node20';

/** What no bundle holds: the runtime's own modules, and SQLite, which is no script. */
export const NATIVE: readonly (string | RegExp)[] = [
  'electron',
  'better-sqlite3',
  /^node:/,
  ...builtinModules,
];

/** What every part has in common. Production: React's development checks cost more than the work. */
export function common(outDir: string): InlineConfig {
  return {
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: false, sourcemap: true, reportCompressedSize: false },
  };
}

/**
 * CommonJS for one of the privileged processes, with all it imports but `external`: a sandboxed preload can be nothing
 * else, and so one kind serves all. One file, but for what somebody waits for: of main, the store and the command line, what
 * is loaded only when it is asked for is a file by itself.
 * @param where whether it runs in this checkout alone, so that it finds what lies beside its sources
 */
export async function buildProcess(
  outDir: string,
  name: string,
  entry: string,
  external: readonly (string | RegExp)[],
  where: 'anywhere' | 'beside-sources' = 'anywhere',
): Promise<void> {
  const base = common(outDir);
  await build({
    ...base,
    root,
    plugins: where === 'beside-sources' ? [sourceFolders()] : [],
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ...base.build,
      ssr: true,
      target: NODE_TARGET,
      minify: false,
      license: { fileName: `licenses/${name}.md` },
      rolldownOptions: {
        input: { [name]: join(root, entry) },
        external: [...external],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: `${name}.[name].cjs`,
          codeSplitting: name !== 'preload' && name !== 'work',
          minify: { compress: false, mangle: false, codegen: true },
        },
      },
    },
  });
}

/** Has each module know the folder of its source, wherever the bundle is. */
function sourceFolders(): Plugin {
  return {
    name: 'moot-source-folders',
    transform(code, id) {
      if (!code.includes('import.meta.dirname')) return null;
      return {
        code: code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
        map: null,
      };
    },
  };
}
