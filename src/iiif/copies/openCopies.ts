import { rm, utimes } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { turns } from '../limits'
import { done } from '../result'
import { takeTurns } from '../takeTurns'
import type { Picture, Result } from '../types'
import { boundFolder } from './boundFolder'
import { makeCopy } from './makeCopy'
import { readCopy } from './readCopy'
import type { Copy } from './types'

type Args = {
  readonly folder: string
  /** What all copies together may take. */
  readonly maxBytes: number
}

export type Copies = {
  /** Does work on a picture's copy, which is made first if need be. */
  readonly use: <T>(
    picture: Picture,
    work: (copy: Copy) => Promise<Result<T>>,
  ) => Promise<Result<T>>
}

/** How often a copy that is in use is marked as used. */
const notedEveryMs = 10 * 60_000

/** Copies of pictures in a folder that any number of processes may share, and that may be emptied. */
export const openCopies = ({ folder, maxBytes }: Args): Copies => {
  const known = new LRUCache<string, Copy>({ max: 2000, ttl: notedEveryMs })
  const making = new Map<string, Promise<Result<Copy>>>()
  const takeTurn = takeTurns(turns.firsts)

  const findOrMake = async (picture: Picture): Promise<Result<Copy>> => {
    const file = path.join(folder, `${picture.version}.tif`)
    const found = await readCopy(file).catch(() => undefined)
    const copy = found ? done(found) : await takeTurn(() => makeCopy({ picture, file }))
    if (!copy.ok) return copy
    known.set(picture.version, copy.value)
    await noteUse(file)
    if (!found) await boundFolder({ folder, maxBytes, spared: file })
    return copy
  }

  const open = (picture: Picture): Promise<Result<Copy>> => {
    const copy = known.get(picture.version)
    if (copy) return Promise.resolve(done(copy))
    const running = making.get(picture.version)
    if (running) return running
    const work = findOrMake(picture).finally(() => making.delete(picture.version))
    making.set(picture.version, work)
    return work
  }

  const forget = async ({ version }: Picture, copy: Copy): Promise<void> => {
    // Whoever came first has thrown it away already.
    if (known.get(version) !== copy) return
    known.delete(version)
    await rm(copy.file, { force: true })
  }

  return {
    use: async (picture, work) => {
      const copy = await open(picture)
      if (!copy.ok) return copy
      try {
        return await work(copy.value)
      } catch {
        // Cut short, or taken away by who needed the room: once more, with a new one.
        await forget(picture, copy.value)
        const anew = await open(picture)
        return anew.ok ? work(anew.value) : anew
      }
    },
  }
}

/** What is used stays longest. */
const noteUse = async (file: string): Promise<void> => {
  const now = new Date()
  await utimes(file, now, now).catch(() => undefined)
}
