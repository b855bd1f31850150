/**
 * Calls `stop` once when the process is told to end (SIGTERM, SIGINT, or its parent npm start has
 * gone), and then ends it with status 0; a second signal ends it at once, with 1.
 */
export const onStop = (stop: () => Promise<void>): void => {
  let stopping = false
  const end = () => {
    if (stopping) process.exit(1)
    stopping = true
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.once('disconnect', () => {
    if (!stopping) end()
  })
}
