import type { Region } from './types'

/** A box in fractions of the scan. */
export type Box = Pick<Region, 'x' | 'y' | 'w' | 'h'>

/** The lines whose regions a box touches, in their order. */
export const linesIn = (regions: readonly Region[], box: Box): readonly number[] =>
  regions.filter((region) => isTouched(region, box)).map(({ line }) => line)

const isTouched = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.w &&
  other.x <= one.x + one.w &&
  one.y <= other.y + other.h &&
  other.y <= one.y + one.h

/** The line at a point; where regions overlap that of the smallest, since it lies on the others. */
export const lineAt = (regions: readonly Region[], point: Pick<Box, 'x' | 'y'>): number | undefined =>
  regions
    .filter((region) => isTouched(region, { ...point, w: 0, h: 0 }))
    .reduce<Region | undefined>((least, one) => (least && area(least) <= area(one) ? least : one), undefined)?.line // prettier-ignore

const area = ({ w, h }: Box): number => w * h

/** The smallest box around all of them; undefined around none. */
export function boxAround(regions: readonly Box[]): Box | undefined {
  if (regions.length === 0) return undefined
  const x = Math.min(...regions.map((one) => one.x))
  const y = Math.min(...regions.map((one) => one.y))
  const right = Math.max(...regions.map((one) => one.x + one.w))
  const bottom = Math.max(...regions.map((one) => one.y + one.h))
  return { x, y, w: right - x, h: bottom - y }
}

/** All regions as one path, in fractions: thousands of them cost no more than one. */
export const pathOf = (regions: readonly Box[]): string =>
  regions.map(({ x, y, w, h }) => `M${x} ${y}h${w}v${h}h${-w}z`).join('')
