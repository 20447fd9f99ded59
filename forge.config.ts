// How Moot is packaged: `npm run package` for a folder with the program, `npm run make` for what people install.
import { MakerDeb } from '@electron-forge/maker-deb';
import { MakerDMG } from '@electron-forge/maker-dmg';
import { MakerSquirrel } from '@electron-forge/maker-squirrel';
import { MakerZIP } from '@electron-forge/maker-zip';
import { FusesPlugin } from '@electron-forge/plugin-fuses';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { join } from 'node:path';
import { fitPackage, isLeftOut } from './scripts/packaging/contents.ts';
import { fitLicences } from './scripts/packaging/licences.ts';
import { electronZipFolder } from './scripts/setup/electron-zip.mjs';
import { root } from './scripts/setup/paths.mjs';
import { readRuntime } from './scripts/setup/stamp.mjs';

const MIME_TYPE = 'application/x-moot';

const runtime = readRuntime();
const asset = (...parts: string[]): string => join(root, 'assets', ...parts);

/** Says to macOS which files are Moot's; Windows learns it from the program's first start, Linux from the deb package. */
const documentTypes = {
  CFBundleDocumentTypes: [
    {
      CFBundleTypeName: 'Moot workspace',
      CFBundleTypeRole: 'Editor',
      CFBundleTypeIconFile: 'electron.icns',
      LSHandlerRank: 'Owner',
      LSItemContentTypes: ['org.moot.workspace'],
    },
  ],
  UTExportedTypeDeclarations: [
    {
      UTTypeIdentifier: 'org.moot.workspace',
      UTTypeDescription: 'Moot workspace',
      UTTypeConformsTo: ['public.data', 'public.content'],
      UTTypeTagSpecification: {
        'public.filename-extension': ['moot'],
        'public.mime-type': [MIME_TYPE],
      },
    },
  ],
};

export default {
  packagerConfig: {
    name: 'Moot',
    executableName: process.platform === 'linux' ? 'moot' : 'Moot',
    appBundleId: 'org.moot.app',
    appCategoryType: 'public.app-category.productivity',
    icon: asset('icon'),
    extendInfo: documentTypes,
    extraResource: process.platform === 'linux' ? [asset('linux', 'moot.xml')] : [],
    // Native code can't be loaded from inside the archive.
    asar: { unpack: '**/*.node' },
    // What goes in is named, so nothing has to be pruned.
    ignore: isLeftOut,
    prune: false,
    afterCopy: [({ buildPath, platform, arch }) => fitPackage(buildPath, platform, arch)],
    afterComplete: [({ buildPath }) => fitLicences(buildPath, root)],
    ...(runtime?.isFallback ? { electronZipDir: electronZipFolder(runtime) } : {}),
  },
  // better-sqlite3 is there in binary, fit for the runtime since the set-up.
  rebuildConfig: { onlyModules: [] },
  makers: [
    new MakerZIP({}, ['linux', 'darwin', 'win32']),
    new MakerDeb({
      options: {
        name: 'moot',
        productName: 'Moot',
        genericName: 'Deliberation map',
        bin: 'moot',
        section: 'editors',
        categories: ['Office'],
        mimeType: [MIME_TYPE],
        icon: asset('icons', '512x512.png'),
        desktopTemplate: asset('linux', 'moot.desktop.ejs'),
        scripts: { postinst: asset('linux', 'postinst'), postrm: asset('linux', 'postrm') },
      },
    }),
    new MakerDMG({ icon: asset('icon.icns') }, ['darwin']),
    new MakerSquirrel({ name: 'Moot', setupIcon: asset('icon.ico') }, ['win32']),
  ],
  plugins: [
    new FusesPlugin({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      // Electron checks the archive on macOS and Windows alone.
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: process.platform !== 'linux',
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    }),
  ],
} satisfies ForgeConfig;
