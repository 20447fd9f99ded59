/** The property of the file that has the paper's mark. */
export const MARK_PROPERTY = 'Moot';
