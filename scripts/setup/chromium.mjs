// @ts-check
import { aptInstall } from './apt.mjs'
import { findOnPath, isExecutable } from './findOnPath.mjs'
import { lastLines, run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium to use: CHROMIUM if it is set, else the first one on the path (on macOS: among the
 * applications). Undefined when there is none; throws when CHROMIUM names no program.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} */
export const findChromium = (env = process.env) => {
  if (!env.CHROMIUM) return findOnPath(names, env) ?? macApps.find(isExecutable)
  if (isExecutable(env.CHROMIUM)) return env.CHROMIUM
  throw new Error(
    `CHROMIUM is "${env.CHROMIUM}", and that is no program. Set it to the executable of Chromium ` +
      'or Chrome, or unset it to have one found.',
  )
}

/** Finds a Chromium and fonts for Chinese, installing them where that can be done without asking.
 * @param {{ log: import('./step.mjs').Log }} options
 * @returns {Promise<{ executable: string } | { skipped: string }>} */
export const obtainChromium = async ({ log }) => {
  const found = findChromium()
  const missing = [
    ...(found === undefined ? ['chromium'] : []),
    ...((await hasChineseFonts()) ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ]
  if (missing.length > 0) {
    const reason = await aptInstall({ packages: missing, log })
    if (reason !== undefined) return { skipped: cannot(missing, reason) }
  }
  const executable = found ?? findChromium()
  if (executable === undefined)
    return { skipped: cannot(missing, 'apt-get left no chromium on the path') }
  const version = await run({
    command: executable,
    args: ['--version'],
    quiet: true,
    timeoutMs: 30_000,
  })
  if (version.status !== 0) {
    return { skipped: `${executable} --version does not run:\n${lastLines(version.output)}` }
  }
  log(`▸ Browser: ${lastLines(version.output, 1).trim()} (${executable})`)
  return { executable }
}

/** @param {readonly string[]} missing
 * @param {string} reason */
const cannot = (missing, reason) => {
  const browser = missing.includes('chromium') ? 'no Chromium' : 'no Chinese fonts'
  return (
    `${browser} on this machine, and ${reason}. ` +
    'Install Chromium or Chrome and Noto CJK fonts, or set CHROMIUM to an executable.'
  )
}

/** Whether pages in Chinese can be drawn; macOS and Windows bring such fonts with them. */
const hasChineseFonts = async () => {
  if (process.platform !== 'linux') return true
  const fonts = await run({ command: 'fc-list', args: [':lang=zh', 'family'], quiet: true })
  return fonts.status === 0 && fonts.output.trim() !== ''
}
