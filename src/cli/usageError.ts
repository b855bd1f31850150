/** Wrong use of the command line: exit status 2; `message` says what was wrong. */
export const usageError = (message: string): Error =>
  Object.assign(new Error(message), { name: 'UsageError' })

/** Whether the error says that the command line was used wrongly. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'UsageError'
