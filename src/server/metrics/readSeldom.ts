/**
 * A reading that is made at most once in `everyMs`, by one asker at a time, and waited for no longer
 * than `patienceMs`: after that `late` is told, until the reading that hangs is over.
 */
export const readSeldom = <T>(args: {
  readonly read: () => Promise<T>
  readonly everyMs: number
  readonly patienceMs: number
  readonly late: T
}): (() => Promise<T>) => {
  const { read, everyMs, patienceMs, late } = args
  let last: { readonly value: T; readonly at: number } | undefined
  let running: Promise<T> | undefined
  const start = (): Promise<T> => {
    running ??= read().then(
      (value) => {
        last = { value, at: performance.now() }
        running = undefined
        return value
      },
      (error: unknown) => {
        running = undefined
        throw error
      },
    )
    return running
  }
  return async () => {
    if (last && performance.now() - last.at < everyMs) return last.value
    return inTime(start(), patienceMs, late)
  }
}

/** What the work gives, or `late` when it takes longer than that. */
export const inTime = async <T>(work: Promise<T>, ms: number, late: T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), ms)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}
