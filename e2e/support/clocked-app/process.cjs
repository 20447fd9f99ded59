// A process of Moot by the test's clock: by how many milliseconds that is ahead of the real one stands in the file that
// MOOT_TEST_CLOCK names.
const { readFileSync } = require('node:fs');

const RealDate = Date;
const now = () => RealDate.now() + Number(readFileSync(process.env.MOOT_TEST_CLOCK, 'utf8'));

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static now() {
    return now();
  }
};

require(process.argv.at(-1));
