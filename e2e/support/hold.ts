// node hold.ts <workspace>: has a workspace open for writing, as the command line would, until its input ends.
import { openWorkspace } from '../../electron/store/file/open.ts';

const opened = openWorkspace(process.argv[2] ?? '', { mode: 'write' });
if (!opened.ok) throw new Error(opened.error.code);
process.stdin.on('end', () => opened.value.close()).resume();
process.stdout.write('open\n');
