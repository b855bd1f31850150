/** Bytes of one source file; a newspaper page of text has about 20,000. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024

/** UTF-16 units of one line. */
export const MAX_LINE_LENGTH = 20_000

/** Lines of one source file, blank ones counted. */
export const MAX_LINES = 20_000
