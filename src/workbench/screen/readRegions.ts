import { z } from 'zod'
import type { Region } from './types'

const fraction = z.number().min(0).max(1)
const stored = z.object({
  lines: z.array(z.tuple([z.number().int().min(1), fraction, fraction, fraction, fraction])),
})

/** The places of lines on the scan as a page keeps them; none for a page that came without. */
export function readRegions(positions: unknown): Region[] {
  const read = stored.safeParse(positions)
  return read.success ? read.data.lines.map(([line, x, y, w, h]) => ({ line, x, y, w, h })) : []
}
