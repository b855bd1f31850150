import { z } from 'zod'
import type { Region } from './types'

const box = z.object({
  line: z.number().int().min(1),
  ...{ x: z.number(), y: z.number(), width: z.number(), height: z.number() },
})
const stored = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  lines: z.array(box),
})

/** The places of lines on the scan as a page keeps them; none for a page that came without. */
export function readRegions(positions: unknown): Region[] {
  const read = stored.safeParse(positions)
  if (!read.success) return []
  const { width, height, lines } = read.data
  return lines.map(({ line, ...at }) => ({
    ...{ line, x: at.x / width, y: at.y / height },
    ...{ w: at.width / width, h: at.height / height },
  }))
}
