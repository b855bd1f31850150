import sharp from 'sharp'

/** Distance of the dots in pixels, and the screen's angle in radians. */
const CELL = 4.6
const ANGLE = Math.PI / 4
/** How much of the even tone shines through the dots: keeps small pictures legible. */
const TONE = 0.42

/** A drawing as newsprint shows it: grey dots of growing size. Gives a PNG of the asked size. */
export async function halftone(svg: string, width: number, height: number): Promise<Buffer> {
  const { data } = await sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'cover' })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const dots = Buffer.alloc(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      dots[at] = inked((data[at] ?? 255) / 255, x, y)
    }
  return sharp(dots, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer()
}

function inked(tone: number, x: number, y: number): number {
  const u = ((x * Math.cos(ANGLE) - y * Math.sin(ANGLE)) * 2 * Math.PI) / CELL
  const v = ((x * Math.sin(ANGLE) + y * Math.cos(ANGLE)) * 2 * Math.PI) / CELL
  const screen = 0.5 + (Math.cos(u) + Math.cos(v)) / 4
  const dot = Math.min(1, Math.max(0, (tone - screen) * 3.2 + 0.5))
  const even = 0.06 + tone * 0.94
  return Math.round(255 * (dot * (1 - TONE) + even * TONE))
}
