const last = new Map<string, Promise<unknown>>()

/**
 * Runs the work after all that was given before under the same name. SQLite has no transactions here
 * and one web process: between reading and writing no other request gets in. MongoDB's transactions
 * do the same between processes.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(name) ?? Promise.resolve()
  const mine = before.then(work, work)
  const done = mine.catch(() => undefined)
  last.set(name, done)
  try {
    return await mine
  } finally {
    if (last.get(name) === done) last.delete(name)
  }
}
