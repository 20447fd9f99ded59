/**
 * How long something keeps the processor, whatever else the machine does meanwhile.
 * @returns milliseconds
 */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
