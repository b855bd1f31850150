import sharp from 'sharp'
import type { Copy } from './types'

/** A copy on the disk. Throws when it is not there, or not whole enough to tell its measures. */
export const readCopy = async (file: string): Promise<Copy> => {
  const { pages = 1 } = await sharp(file).metadata()
  const heads = Array.from({ length: pages }, (_, page) => sharp(file, { page }).metadata())
  const levels = await Promise.all(heads)
  return { file, levels: levels.map(({ width, height }) => ({ width, height })) }
}
