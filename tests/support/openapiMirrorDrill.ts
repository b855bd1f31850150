// First: it says which database the app reads in its settings.
import { openTestPayload } from './payload'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { follow } from '@/changes/follow'
import { readHead } from '@/changes/ledger'
import { logger } from '@/logger'
import { openRandomDesk, readMirror, readPublic, runMirror, seeded } from './openapiMirror'
import { startApiServer } from './openapiServer'
import { makePerson } from './people'

export type MirrorReport = {
  readonly steps: number
  /** How often each deed was done. */
  readonly done: Readonly<Record<string, number>>
  /** How often the mirror was killed in its middle. */
  readonly kills: number
  readonly changes: number
  readonly documents: number
  /** What the mirror has otherwise than the API, by `articles/ID`. */
  readonly differing: readonly string[]
}

/**
 * Does so many random things to a new archive while the guide's mirror follows it and is killed again
 * and again, lets it come to its end, and compares it with what the API lists for readers.
 */
export async function mirrorDrill(args: {
  readonly steps: number
  readonly seed: number
}): Promise<MirrorReport> {
  const { steps, seed } = args
  const { payload, close } = await openTestPayload()
  const admin = await makePerson({ payload, role: 'admin' })
  await payload.create({ collection: 'newspapers', data: { id: 'lingdu-bao', title: '凌渡报' } })
  const printed = { newspaper: 'lingdu-bao', date: '1987-10-16', edition: 'main' }
  await payload.create({ collection: 'issues', data: { id: 'lingdu-bao-1987-10-16', ...printed } })
  const { base, close: closeServer } = await startApiServer()
  const follower = follow({ payload, logger, onChanges: () => undefined, pollMs: 50 })
  const folder = mkdtempSync(join(tmpdir(), 'backnumber-mirror-'))
  try {
    const desk = openRandomDesk({ payload, admin, random: seeded(seed) })
    const mirroring = killAgainAndAgain({ base, folder })
    const done: Record<string, number> = {}
    for (let n = 0; n < steps; n++) {
      const deed = await desk.step()
      done[deed] = (done[deed] ?? 0) + 1
      // On SQLite nothing else in this process has its turn unless the work stops for it.
      await sleep(5)
    }
    const kills = await mirroring.stop()
    const differing = await settle({ base, folder })
    const documents = Object.keys(readMirror(folder)).length
    return { steps, done, kills, changes: await readHead(payload), documents, differing }
  } finally {
    await follower.stop()
    await closeServer()
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Mirror = { readonly base: string; readonly folder: string }

/** Starts the mirror over and over, each time for a moment; `stop` gives how often it was killed. */
function killAgainAndAgain(mirror: Mirror): { readonly stop: () => Promise<number> } {
  let going = true
  const running = (async () => {
    let kills = 0
    while (going) {
      const killAfterMs = 60 + Math.random() * 300
      if (!(await runMirror({ ...mirror, killAfterMs }))) kills++
    }
    return kills
  })()
  return {
    stop: () => {
      going = false
      return running
    },
  }
}

/** Lets the mirror run until it is equal, at most 20 times: the last write may not be told of yet. */
async function settle({ base, folder }: Mirror): Promise<string[]> {
  let differing: string[] = []
  for (let tries = 0; tries < 20; tries++) {
    await runMirror({ base, folder })
    const mirrored = readMirror(folder)
    const wanted = await readPublic()
    const names = [...new Set([...Object.keys(mirrored), ...Object.keys(wanted)])]
    differing = names.filter((name) => !isDeepStrictEqual(mirrored[name], wanted[name]))
    if (differing.length === 0) break
    await sleep(200)
  }
  return differing
}
