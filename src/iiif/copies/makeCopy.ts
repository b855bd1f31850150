import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { mostSourcePixels, tileSide } from '../limits'
import { done, fault } from '../result'
import type { Picture, Result, Size } from '../types'
import { readCopy } from './readCopy'
import type { Copy } from './types'

type Args = { readonly picture: Picture; readonly file: string }

/**
 * Makes a picture's copy at `file`, upright, without transparency, in the colours of screens. It
 * appears there by one rename: who is killed leaves a `.part`, never half a copy.
 */
export const makeCopy = async ({ picture, file }: Args): Promise<Result<Copy>> => {
  const part = `${file}.${randomBytes(6).toString('hex')}.part`
  try {
    await mkdir(path.dirname(file), { recursive: true })
    const made = await writeTiles(picture.file, part)
    if (!isSame(made, picture)) return fault(500, otherMeasures(made, picture))
    await rename(part, file)
    return done(await readCopy(file))
  } catch (error) {
    if (await isDamaged(picture.file)) return damaged
    const reason = error instanceof Error ? error.message : String(error)
    return fault(503, `The cache of page images cannot be written (${path.basename(reason)}).`)
  } finally {
    await rm(part, { force: true })
  }
}

const open = (file: string) => sharp(file, { limitInputPixels: mostSourcePixels, failOn: 'error' })

const writeTiles = (from: string, to: string): Promise<Size> =>
  open(from)
    .autoOrient()
    .flatten({ background: '#fff' })
    .tiff({
      compression: 'jpeg',
      quality: 88,
      tile: true,
      tileWidth: tileSide,
      tileHeight: tileSide,
      pyramid: true,
    })
    .toFile(to)

const isSame = (one: Size, other: Size): boolean =>
  one.width === other.width && one.height === other.height

const isDamaged = (file: string): Promise<boolean> =>
  open(file)
    .stats()
    .then(
      () => false,
      () => true,
    )

const damaged = fault(
  500,
  'The file of this picture cannot be read: it is damaged or gone. Upload the picture again, or restore the file.',
)

const otherMeasures = (found: Size, said: Size): string =>
  `The file of this picture has ${found.width} × ${found.height} pixels and not ${said.width} × ${said.height}: it was replaced. Upload the picture again.`
