import { spawn, type ChildProcess } from 'node:child_process'
import { root } from '@/root'

export { root as projectRoot } from '@/root'

export type Place = {
  readonly dataDir: string
  readonly mediaDir: string
  readonly databaseUrl: string
  readonly archiveDir: string
  readonly env?: Readonly<Record<string, string>>
}

type Run = { readonly args: readonly string[]; readonly place: Place }

/** Starts a node process of the project on a place of its own; `args` as for node. */
export function start({ args, place }: Run): ChildProcess {
  return spawn(process.execPath, [...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentOf(place),
  })
}

/** The settings of every process that works on a place. */
export const environmentOf = (place: Place): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  DATA_DIR: place.dataDir,
  MEDIA_DIR: place.mediaDir,
  DATABASE_URL: place.databaseUrl,
  ARCHIVE_DIR: place.archiveDir,
  PAYLOAD_SECRET: 'a secret for drills, of no worth elsewhere',
  LOG_LEVEL: 'error',
  ...place.env,
})

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Waits for the end of a process and gives what it printed. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  // As text: a chunk may end in the middle of a character.
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, err }
}

/** Runs a process to its end; throws what it said when it fails. */
export async function runThrough(run: Run): Promise<string> {
  const { code, out, err } = await ended(start(run))
  if (code !== 0) throw new Error(`${run.args.join(' ')} ended with ${code}:\n${err}\n${out}`)
  return out
}
