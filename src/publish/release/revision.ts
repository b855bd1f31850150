import { z } from 'zod'

/** The revision that was seen: a step is refused with 409 when another is the latest. */
export const revision = z.number().int().min(0).optional()
