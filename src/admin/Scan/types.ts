import type OpenSeadragon from 'openseadragon'

export type { Region, Scan as ScanMedia } from '@/workbench/screen/types'

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
