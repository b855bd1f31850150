import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, TypedUser } from 'payload'
import { done, fault } from './result'
import type { Picture, Result } from './types'

type Args = {
  readonly payload: Payload
  readonly user: TypedUser | null
  readonly mediaDir: string
  readonly id: string
}

/** A picture that this person, or nobody in particular, may see; 404 for all others, as if not there. */
export const findPicture = async ({
  payload,
  user,
  mediaDir,
  id,
}: Args): Promise<Result<Picture>> => {
  const found = await payload.findByID({
    collection: 'media',
    id,
    user,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
    select: { filename: true, width: true, height: true, public: true },
  })
  const { filename, width, height } = found ?? {}
  if (!filename || !width || !height) return nothing
  const file = path.join(mediaDir, path.basename(filename))
  const entry = await stat(file).catch(() => undefined)
  if (!entry?.isFile()) return fileGone
  const content = `${recipe} ${id} ${filename} ${entry.size} ${entry.mtimeMs}`
  const version = createHash('sha256').update(content).digest('hex').slice(0, 40)
  return done({ id, file, width, height, version, public: found?.public === true })
}

/** Counts up when the same file would give other copies or other answers. */
const recipe = 1

const nothing = fault(404, 'There is no such picture, or it is not public.')

const fileGone = fault(500, 'The file of this picture is gone. Restore it, or upload it again.')
