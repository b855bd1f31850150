import { isStill } from './isStill'
import type { Box } from './boxes'
import type { Look, OpenScan } from './types'

const zoomStep = 1.4
const panStep = 80

/** Makes the scan larger or smaller around its middle. */
export function zoom({ viewer }: OpenScan, way: 'in' | 'out'): void {
  viewer.viewport.zoomBy(way === 'in' ? zoomStep : 1 / zoomStep).applyConstraints(isStill())
}

/** Moves over the scan by so many steps to the right and down, as it is turned. */
export function pan({ viewer, osd }: OpenScan, right: number, down: number): void {
  const { viewport } = viewer
  const delta = viewport.deltaPointsFromPixels(new osd.Point(right * panStep, down * panStep))
  viewport.panBy(delta).applyConstraints(isStill())
}

/** Turns the scan, and shows as much of it as before. */
export function turn(scan: OpenScan, degrees: number, fit: Look['fit']): void {
  scan.viewer.viewport.setRotation(degrees, true)
  fitTo(scan, fit, true)
}

/** Shows the whole page, or all of its width from its upper edge on. */
export function fitTo(scan: OpenScan, fit: Look['fit'], now = isStill()): void {
  const { viewport } = scan.viewer
  if (fit === 'page') viewport.goHome(now)
  else viewport.fitBounds(upperStrip(scan), now)
}

/** The part of a scan that fills the pane when all of its width is seen, as it is turned. */
function upperStrip({ viewer, osd, ratio }: OpenScan) {
  const { x, y } = viewer.viewport.getContainerSize()
  const degrees = ((viewer.viewport.getRotation() % 360) + 360) % 360
  const [across, down] = degrees % 180 === 0 ? [1, ratio] : [ratio, 1]
  const deep = Math.min(down, (across * y) / x)
  if (degrees === 90) return new osd.Rect(0, 0, deep, ratio)
  if (degrees === 180) return new osd.Rect(0, ratio - deep, 1, deep)
  if (degrees === 270) return new osd.Rect(1 - deep, 0, deep, ratio)
  return new osd.Rect(0, 0, 1, deep)
}

/** Brings a box of the scan into view; where all of it is there already, nothing moves. */
export function reveal({ viewer, osd, ratio }: OpenScan, { x, y, w, h }: Box): void {
  const { viewport } = viewer
  const wanted = new osd.Rect(x, y * ratio, w, h * ratio)
  const seen = viewport.getBounds(false).getBoundingBox()
  if (contains(seen, wanted)) return
  const roomy = wanted.width * 1.1 <= seen.width && wanted.height * 1.1 <= seen.height
  if (roomy) viewport.panTo(wanted.getCenter(), isStill())
  else viewport.fitBounds(widened(wanted), isStill())
  viewport.applyConstraints(isStill())
}

type Rect = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** With some of its surroundings. */
const widened = <R extends Rect & { clone: () => R }>(rect: R): R => {
  const margin = 0.05 * Math.max(rect.width, rect.height)
  return Object.assign(rect.clone(), {
    x: rect.x - margin,
    y: rect.y - margin,
    width: rect.width + 2 * margin,
    height: rect.height + 2 * margin,
  })
}
