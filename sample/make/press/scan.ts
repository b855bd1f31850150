import sharp from 'sharp'
import { random } from '../random'

/** Warm paper, black ink that is not quite black. */
const PAPER = [244, 239, 226] as const
const INK = [38, 35, 33] as const

/** The rendered sheet as a scanner sees it: paper tint, uneven light, soft ink. Gives a WebP file. */
export async function scan(png: Buffer, seed: number): Promise<Buffer> {
  const { data, info } = await sharp(png)
    .greyscale()
    .blur(0.45)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const light = await mottle(info.width, info.height, seed)
  const out = Buffer.alloc(info.width * info.height * 3)
  for (let at = 0; at < info.width * info.height; at++) {
    const white = (data[at] ?? 255) / 255
    const shade = 0.965 + 0.04 * ((light[at] ?? 128) / 255)
    for (let c = 0; c < 3; c++)
      out[at * 3 + c] = Math.round(shade * ((PAPER[c] ?? 0) * white + (INK[c] ?? 0) * (1 - white)))
  }
  return sharp(out, { raw: { width: info.width, height: info.height, channels: 3 } })
    .webp({ quality: 58, effort: 6, smartSubsample: false })
    .toBuffer()
}

/** Broad, soft blotches: a few random greys, blown up to the sheet's size. */
async function mottle(width: number, height: number, seed: number): Promise<Buffer> {
  const next = random(seed)
  const coarse = Buffer.from(Array.from({ length: 9 * 12 }, () => Math.floor(next() * 256)))
  return sharp(coarse, { raw: { width: 9, height: 12, channels: 1 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .greyscale()
    .raw()
    .toBuffer()
}
