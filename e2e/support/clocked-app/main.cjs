// Moot itself, the processes that keep its files going by a clock that the test sets.
const { app, utilityProcess } = require('electron');
const { join } = require('node:path');

const root = join(__dirname, '../../..');
const own = require(join(root, 'package.json'));
app.setAppPath(root);
app.setName(own.productName);
app.setVersion(own.version);

const fork = utilityProcess.fork.bind(utilityProcess);
utilityProcess.fork = (script, args, options) =>
  fork(join(__dirname, 'process.cjs'), [...args, script], options);

require(join(root, own.main));
