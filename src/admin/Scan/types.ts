import type OpenSeadragon from 'openseadragon'

/** Where a line of the page stands on its scan, in fractions of its width and height, 0 to 1. */
export type Region = {
  readonly line: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** What is drawn; `width` and `height` in pixels. */
export type ScanMedia = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** A scan that is open. */
export type OpenScan = {
  readonly viewer: OpenSeadragon.Viewer
  /** The library, which is there only in a browser. */
  readonly osd: typeof OpenSeadragon
  /** Lies on the scan and moves with it. */
  readonly layer: HTMLElement
  /** The scan's height when its width is 1: how the viewer measures. */
  readonly ratio: number
}

/** How somebody likes to see scans. */
export type Look = {
  readonly contrast: number
  readonly brightness: number
  readonly inverted: boolean
  readonly fit: 'page' | 'width'
  /** By picture, in degrees: those that lie on their side. */
  readonly turned: Readonly<Record<string, number>>
}

/** What a button or a key does. */
export type Command =
  | 'in'
  | 'out'
  | 'fit'
  | 'width'
  | 'right'
  | 'left'
  | 'contrast'
  | 'brightness'
  | 'invert'
  | 'box'
  | 'panUp'
  | 'panDown'
  | 'panLeft'
  | 'panRight'
