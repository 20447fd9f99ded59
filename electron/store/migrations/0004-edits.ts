/**
 * What each edit wrote and only the history reads: the log in the order of its clocks. Whoever looks at the history has
 * it worked out then (`history/clock-order.ts`).
 */
export const sql = `
DROP INDEX log_transaction_by_clock;
`;
