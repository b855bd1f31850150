/** The most that one answer may be: a printed page at a size at which it can be read as a whole. */
export const most = { width: 8000, height: 8000, pixels: 24_000_000 } as const

/** The side of the tiles that are offered, in pixels. */
export const tileSide = 512

/** Decoded whole once, when a picture is first asked for; as many as an import takes. */
export const mostSourcePixels = 300_000_000

/** What runs at one time, and how many more may wait for their turn. */
export const turns = {
  /** A picture that is looked at for the first time: all of it is read. */
  firsts: { running: 1, waiting: 50 },
  renders: { running: 4, waiting: 200 },
} as const
