// @ts-check

/** Has this process told to stop (SIGTERM) when the shell that npm started it in has gone. `kill` of
 * npm ends that shell, and no shell hands the signal on: the server would stay and keep its port.
 * Does nothing when npm did not start it; then its parent may well end first.
 * @returns {void} */
export const stopWithNpm = () => {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  timer.unref()
}
