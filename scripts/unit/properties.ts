// Every unit test starts here. Properties are tried with the same values in each run, so that a failure comes from a change and
// not from luck; MOOT_SEED tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['MOOT_SEED'] ?? 20_150_413) });
