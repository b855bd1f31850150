import sharp from 'sharp'
import type { Copy } from './copies/types'
import type { Box, Plan, Size } from './types'

type Args = { readonly copy: Copy; readonly plan: Plan }

/** The bytes that a plan asks for, from the smallest level of the copy that is large enough. */
export const renderPlan = async ({ copy, plan }: Args): Promise<Buffer> => {
  const page = levelOf({ levels: copy.levels.length, plan })
  const level = copy.levels[page] ?? plan.region
  const { width, height } = plan.size
  const upright = sharp(copy.file, { page, limitInputPixels: false })
    .extract(boxOn({ region: plan.region, level, factor: 2 ** page }))
    .resize({ width, height, fit: 'fill' })
    .flop(plan.mirrored)
  const turned = plan.degrees === 0 ? upright : upright.rotate(plan.degrees, { background: '#fff' })
  if (plan.quality === 'gray') turned.grayscale()
  if (plan.quality === 'bitonal') turned.threshold()
  return turned.toFormat(plan.format, options[plan.format]).toBuffer()
}

const options = {
  jpg: { quality: 82 },
  png: { compressionLevel: 6 },
  webp: { quality: 82, effort: 2 },
} as const

/** How often a picture can be halved and still has all the pixels that are wanted. */
export const levelOf = ({ levels, plan }: { readonly levels: number; readonly plan: Plan }) => {
  const { region, size } = plan
  const scale = Math.min(region.width / size.width, region.height / size.height)
  return Math.max(0, Math.min(levels - 1, Math.floor(Math.log2(scale))))
}

/** A region of the picture on one of its levels, whose sides are halves rounded down. */
export const boxOn = (args: {
  readonly region: Box
  readonly level: Size
  readonly factor: number
}): Box => {
  const { region, level, factor } = args
  const left = Math.min(Math.floor(region.left / factor), level.width - 1)
  const top = Math.min(Math.floor(region.top / factor), level.height - 1)
  const right = Math.min(Math.ceil((region.left + region.width) / factor), level.width)
  const bottom = Math.min(Math.ceil((region.top + region.height) / factor), level.height)
  return { left, top, width: right - left, height: bottom - top }
}
