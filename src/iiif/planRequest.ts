import calculators from 'iiif-processor/calculator'
import { most } from './limits'
import { isWithin, planSize } from './planSize'
import { done, fault } from './result'
import type { Box, Plan, PlanFormat, Result, Size } from './types'

/** The parts of an address of the Image API, as they stand there. */
export type Asked = {
  readonly region: string
  readonly size: string
  readonly rotation: string
  /** Quality and format: `default.jpg` */
  readonly file: string
}

type Args = { readonly asked: Asked; readonly picture: Size }

/** What of a picture an address asks for (Image API 3), or why it cannot be given. */
export const planRequest = ({ asked, picture }: Args): Result<Plan> => {
  const [quality = '', format = '', ...rest] = asked.file.split('.')
  if (!isFormat(format) || rest.length > 0) return bad(words.format)
  const rotation = /^(?<mirrored>!?)(?<degrees>\d{1,3}(?:\.\d{1,9})?)$/u.exec(asked.rotation)?.groups // prettier-ignore
  if (!rotation || Number(rotation.degrees) > 360) return bad(words.rotation)
  if (!isQuality(quality)) return bad(words.quality)
  const measures = measure({ asked, picture })
  if (!measures.ok) return measures
  const plan = {
    ...measures.value,
    mirrored: rotation.mirrored === '!',
    degrees: Number(rotation.degrees) % 360,
    quality,
    format,
  }
  return done({ ...plan, canonical: canonicalOf(plan, picture) })
}

const bad = (reason: string): Result<never> => fault(400, reason)

const words = {
  format: 'The format is jpg, png or webp: …/default.jpg',
  quality: 'The quality is default, color, gray or bitonal: …/default.jpg',
  rotation: 'The rotation is 0 to 360 degrees, with ! in front to mirror: …/90/default.jpg',
  region: 'The region lies outside of the picture, or holds nothing of it.',
  size: 'The size full is of version 2: ask for max.',
  empty: 'Nothing is left of the picture at this size.',
  large: `The size is at most ${most.width} × ${most.height} and ${most.pixels} pixels. Ask for a part, or for max.`,
} as const

const isFormat = (text: string): text is PlanFormat => ['jpg', 'png', 'webp'].includes(text)

const isQuality = (text: string): text is Plan['quality'] =>
  ['default', 'color', 'gray', 'bitonal'].includes(text)

/** Region and size in pixels. The calculator's own limits are for the whole picture, so ours are here. */
const measure = ({ asked, picture }: Args): Result<Pick<Plan, 'region' | 'size'>> => {
  if (/full/u.test(asked.size)) return bad(words.size)
  try {
    const calculator = new calculators[3]({ width: picture.width, height: picture.height })
    const { region } = calculator.region(asked.region).info()
    if (!(region.width > 0 && region.height > 0)) return bad(words.region)
    const { width, height } = calculator.size(planSize({ size: asked.size, region })).info().size
    if (!(width > 0 && height > 0)) return bad(words.empty)
    if (!isWithin({ width, height })) return bad(words.large)
    return done({ region, size: { width, height } })
  } catch (error) {
    // Its IIIFError; anything else is none of the request's fault.
    if ((error as { readonly statusCode?: unknown }).statusCode !== 400) throw error
    return bad(`${(error as Error).message}.`)
  }
}

const canonicalOf = (plan: Omit<Plan, 'canonical'>, picture: Size): string => {
  const { region, size, mirrored, degrees, quality, format } = plan
  const isUp = size.width > region.width || size.height > region.height
  return [
    isWhole(region, picture)
      ? 'full'
      : `${region.left},${region.top},${region.width},${region.height}`,
    size.width === region.width && size.height === region.height ? 'max' : `${isUp ? '^' : ''}${size.width},${size.height}`, // prettier-ignore
    `${mirrored ? '!' : ''}${degrees}`,
    `${quality === 'color' ? 'default' : quality}.${format}`,
  ].join('/')
}

const isWhole = (region: Box, picture: Size): boolean =>
  region.width === picture.width && region.height === picture.height
