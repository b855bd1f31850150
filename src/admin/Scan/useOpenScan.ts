'use client'

import type OpenSeadragon from 'openseadragon'
import { useCallback, useEffect, useState, type RefObject } from 'react'
import { isStill } from './isStill'
import type { OpenScan, ScanMedia } from './types'

/** How far the scan is; `partly` when some of its tiles did not come. */
export type ScanState = 'loading' | 'shown' | 'partly' | 'failed'

type Given = {
  readonly media: ScanMedia
  /** Where the scan is to be drawn. */
  readonly stage: RefObject<HTMLElement | null>
}

/** Opens a scan in its place, and closes it with the component. `retry` opens it once more. */
export function useOpenScan({ media, stage }: Given) {
  const [scan, setScan] = useState<OpenScan>()
  const [state, setState] = useState<ScanState>('loading')
  const [attempt, setAttempt] = useState(0)
  const { id, width, height } = media
  useEffect(() => {
    let isOver = false
    let close = () => {}
    setState('loading')
    setScan(undefined)
    const open = async () => {
      // It needs a window: the server must not load it.
      const [{ default: osd }, tiles] = await Promise.all([import('openseadragon'), readTiles(id)])
      const element = stage.current
      if (isOver || !element) return
      close = openViewer({
        osd,
        element,
        tiles,
        ratio: height / width,
        onScan: setScan,
        onState: setState,
      })
    }
    open().catch(() => !isOver && setState('failed'))
    return () => {
      isOver = true
      close()
    }
  }, [id, width, height, stage, attempt])
  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  return { scan, state, retry }
}

/**
 * What there is of a scan, from the address at which this page is: a session holds there alone, and the
 * server may know itself by another name.
 */
async function readTiles(id: string): Promise<object> {
  const address = `/iiif/3/${encodeURIComponent(id)}`
  const response = await fetch(`${address}/info.json`)
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
  return { ...((await response.json()) as object), id: new URL(address, location.href).href }
}

type Opening = {
  readonly osd: typeof OpenSeadragon
  readonly element: HTMLElement
  readonly tiles: object
  readonly ratio: number
  readonly onScan: (scan: OpenScan) => void
  readonly onState: (state: ScanState) => void
}

/** Starts a viewer; gives what ends it. */
function openViewer({ osd, element, tiles, ratio, onScan, onState }: Opening): () => void {
  const viewer = osd({ ...options(element), tileSources: tiles as OpenSeadragon.TileSourceOptions })
  const layer = document.createElement('div')
  const seen = { tiles: 0, failures: 0 }
  const tell = () => onState(stateOf(seen))
  viewer.addHandler('open', () => {
    viewer.addOverlay({ element: layer, location: new osd.Rect(0, 0, 1, ratio) })
    onScan({ viewer, osd, layer, ratio })
  })
  viewer.addHandler('open-failed', () => onState('failed'))
  viewer.addHandler('tile-loaded', () => {
    seen.tiles += 1
    if (seen.tiles === 1) tell()
  })
  viewer.addHandler('tile-load-failed', () => {
    seen.failures += 1
    tell()
  })
  // Its keys are for another scheme; ours are those of the pane.
  viewer.addHandler('canvas-key', (event) => {
    event.preventDefaultAction = true
  })
  return () => viewer.destroy()
}

const stateOf = ({ tiles, failures }: { readonly tiles: number; readonly failures: number }) =>
  failures === 0 ? 'shown' : tiles === 0 ? 'failed' : 'partly'

const options = (element: HTMLElement): OpenSeadragon.Options => ({
  element,
  drawer: 'canvas',
  showNavigationControl: false,
  tabIndex: -1,
  animationTime: isStill() ? 0 : 0.35,
  visibilityRatio: 0.6,
  minZoomImageRatio: 0.9,
  maxZoomPixelRatio: 3,
  zoomPerScroll: 1.25,
  tileRetryMax: 1,
  gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: false, flickEnabled: false },
  gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: false, flickEnabled: !isStill() },
  gestureSettingsPen: { clickToZoom: false, dblClickToZoom: false, flickEnabled: false },
})
