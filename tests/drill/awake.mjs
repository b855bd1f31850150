// Modules are loaded by another thread, for which alone Node does not stay: a process without this
// now and then ends while it still loads (exit status 13). Scripts end themselves by process.exit.
setInterval(() => {}, 60_000)
