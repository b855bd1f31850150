// @ts-check
import { aptInstall } from './apt.mjs'
import { findOnPath } from './findOnPath.mjs'
import { run } from './run.mjs'

const names = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python']

// Prints "yes" where the test server's wheels and a virtual environment can be had.
const probe =
  'import sys, venv, ensurepip; print("yes" if (3, 10) <= sys.version_info[:2] <= (3, 13) else "no")'

/** Finds a Python 3.10 to 3.13 that can make virtual environments, installing Debian's where that
 * can be done without asking.
 * @param {{ log: import('./step.mjs').Log }} options
 * @returns {Promise<{ python: string } | { skipped: string }>} */
export const obtainPython = async ({ log }) => {
  const found = await findPython()
  if (found !== undefined) return { python: found }
  const reason = await aptInstall({ packages: ['python3', 'python3-venv'], log })
  const installed = reason === undefined ? await findPython() : undefined
  if (installed !== undefined) return { python: installed }
  return {
    skipped: `no Python 3.10 to 3.13 with venv on the path, and ${reason ?? 'apt-get brought another version'}`,
  }
}

const findPython = async () => {
  for (const name of names) {
    const python = findOnPath([name])
    if (python === undefined) continue
    const { status, output } = await run({ command: python, args: ['-c', probe], quiet: true })
    if (status === 0 && output.trim() === 'yes') return python
  }
  return undefined
}
