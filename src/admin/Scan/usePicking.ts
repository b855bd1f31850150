'use client'

import type OpenSeadragon from 'openseadragon'
import { useEffect, useRef, useState } from 'react'
import { lineAt, linesIn, type Box } from './boxes'
import type { OpenScan, Region } from './types'

/** Pixels of the pane. */
export type Drawn = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

type Given = {
  readonly scan: OpenScan | undefined
  readonly regions: readonly Region[]
  readonly selected: readonly number[]
  readonly onPick: (lines: readonly number[]) => void
  /** Whether dragging draws a box; else only with Shift. */
  readonly isBoxing: boolean
}

/**
 * Picks lines on the scan: a click takes the line there, a drawn box all that it touches; with Ctrl or
 * ⌘ they are added to the selected ones, or taken off where all of them are. Gives the box that is
 * being drawn.
 */
export function usePicking(given: Given): Drawn | undefined {
  const [drawn, setDrawn] = useState<Drawn>()
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  const { scan } = given
  useEffect(() => scan && listen({ scan, given: () => latest.current, setDrawn }), [scan])
  return drawn
}

type Listening = {
  readonly scan: OpenScan
  readonly given: () => Given
  readonly setDrawn: (drawn: Drawn | undefined) => void
}

function listen({ scan, given, setDrawn }: Listening): () => void {
  const { viewer } = scan
  let start: OpenSeadragon.Point | undefined
  const pick = (lines: readonly number[], event: object) => {
    const { selected, onPick } = given()
    onPick(isAdding(event) ? toggled(selected, lines) : lines)
  }
  const click = (event: OpenSeadragon.CanvasClickEvent) => {
    if (!event.quick) return
    const line = lineAt(given().regions, toFractions(scan, event.position))
    pick(line === undefined ? [] : [line], event)
  }
  const press = ({ position }: { readonly position: OpenSeadragon.Point }) => {
    start = position
  }
  let drawing = false
  const drag = (event: OpenSeadragon.CanvasDragEvent) => {
    drawing ||= given().isBoxing || event.shift
    if (!drawing || !start) return
    event.preventDefaultAction = true
    setDrawn(between(start, event.position))
  }
  const end = (event: Omit<OpenSeadragon.CanvasDragEvent, 'delta'>) => {
    if (!drawing || !start) return
    event.preventDefaultAction = true
    drawing = false
    setDrawn(undefined)
    pick(linesIn(given().regions, toBox(scan, between(start, event.position))), event)
  }
  viewer.addHandler('canvas-click', click)
  viewer.addHandler('canvas-press', press)
  viewer.addHandler('canvas-drag', drag)
  viewer.addHandler('canvas-drag-end', end)
  return () => {
    viewer.removeHandler('canvas-click', click)
    viewer.removeHandler('canvas-press', press)
    viewer.removeHandler('canvas-drag', drag)
    viewer.removeHandler('canvas-drag-end', end)
  }
}

const isAdding = (event: object): boolean => {
  const { originalEvent } = event as { readonly originalEvent?: Partial<MouseEvent> }
  return originalEvent?.ctrlKey === true || originalEvent?.metaKey === true
}

const toggled = (before: readonly number[], lines: readonly number[]): readonly number[] =>
  lines.every((line) => before.includes(line))
    ? before.filter((line) => !lines.includes(line))
    : [...new Set([...before, ...lines])].sort((a, b) => a - b)

const between = (one: OpenSeadragon.Point, other: OpenSeadragon.Point): Drawn => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
})

const toFractions = ({ viewer, ratio }: OpenScan, pixel: OpenSeadragon.Point) => {
  const { x, y } = viewer.viewport.pointFromPixel(pixel, true)
  return { x, y: y / ratio }
}

/** A box of the pane on the scan; its corners may be others there, since the scan may be turned. */
function toBox(scan: OpenScan, { left, top, width, height }: Drawn): Box {
  const { osd } = scan
  const one = toFractions(scan, new osd.Point(left, top))
  const other = toFractions(scan, new osd.Point(left + width, top + height))
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    w: Math.abs(one.x - other.x),
    h: Math.abs(one.y - other.y),
  }
}
