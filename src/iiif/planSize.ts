import { most } from './limits'
import type { Size } from './types'

/**
 * A size as the Image API writes it, with those that leave it to the server worked out for a region:
 * `max` → `3000,4000`, `!512,512` → `384,512`, `^max` → `4242,5656`. All others stay as they are.
 */
export const planSize = ({ size, region }: { readonly size: string; readonly region: Size }) => {
  const { up = '', box } = leftToUs.exec(size)?.groups ?? {}
  if (box === undefined) return size
  const [width = Infinity, height = Infinity] = box === 'max' ? [] : box.slice(1).split(',').map(Number) // prettier-ignore
  const scales = [
    width / region.width,
    height / region.height,
    most.width / region.width,
    most.height / region.height,
    Math.sqrt(most.pixels / (region.width * region.height)),
    ...(up === '' ? [1] : []),
  ]
  const scale = Math.min(...scales)
  return `${up}${scaled(region.width, scale)},${scaled(region.height, scale)}`
}

const leftToUs = /^(?<up>\^?)(?<box>max|!\d{1,9},\d{1,9})$/u

/** Never more than there is room for, and something of everything. */
const scaled = (side: number, scale: number): number =>
  Math.max(scale === 0 ? 0 : 1, Math.floor(side * scale + 1e-9))

/** Whether an answer of this size is given. */
export const isWithin = ({ width, height }: Size): boolean =>
  width <= most.width && height <= most.height && width * height <= most.pixels
