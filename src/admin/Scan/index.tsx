'use client'

import { useEffect, useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { commandOf } from './keys'
import { Notice } from './Notice'
import { boxAround } from './boxes'
import { Regions } from './Regions'
import { Tools } from './Tools'
import type { Look, Region, ScanMedia } from './types'
import { useCommands } from './useCommands'
import { useLook } from './useLook'
import { useOpenScan } from './useOpenScan'
import { usePicking, type Drawn } from './usePicking'
import { fitTo, reveal, turn } from './view'
import { en } from './words/en'
import { zh } from './words/zh'
import './index.css'

export type ScanProps = {
  readonly media: ScanMedia
  /** May be empty: a page that came without positions. */
  readonly regions: readonly Region[]
  /** Lines by number. */
  readonly selected: readonly number[]
  readonly onPick: (lines: readonly number[]) => void
  readonly language: 'zh' | 'en'
}

/**
 * A page's scan, to look at and to pick lines on: zoom, rotation, contrast by buttons and keys, and the
 * regions of the selected lines, which come into view when others are selected.
 */
export function Scan({ media, regions, selected, onPick, language }: ScanProps) {
  const words = { zh, en }[language]
  const stage = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const { look, change } = useLook()
  const { scan, state, retry } = useOpenScan({ media, stage })
  const { run, isBoxing } = useCommands({ scan, media, look, change })
  const drawn = usePicking({ scan, regions, selected, onPick, isBoxing })
  const turned = look.turned[media.id] ?? 0
  useBeginning({ scan, look, turned })
  useSelectedInView({ scan, regions, selected })
  const marked = useMemo(() => new Set(selected), [selected])
  const press = (event: KeyboardEvent) => {
    const command = commandOf(event.nativeEvent)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    run(command)
  }
  return (
    <section className="scan" aria-label={words.scan(media.alt)}>
      <Tools {...{ words, look, turned, isBoxing, run }} hasRegions={regions.length > 0} />
      <div
        ref={pane}
        className={`scan__pane${isBoxing ? ' scan__pane--boxing' : ''}`}
        style={filterOf(look)}
        tabIndex={0}
        role="application"
        aria-label={words.scan(media.alt)}
        aria-busy={state === 'loading'}
        onKeyDown={press}
        onPointerDown={() => pane.current?.focus({ preventScroll: true })}
      >
        <div ref={stage} className="scan__stage" />
        {drawn && <div className="scan__box" style={toStyle(drawn)} />}
        <Notice state={state} words={words} retry={retry} />
      </div>
      {scan && <Regions layer={scan.layer} regions={regions} selected={marked} />}
    </section>
  )
}

type Opened = ReturnType<typeof useOpenScan>['scan']

/** A scan that opens lies as it was turned, and is as large as this person likes. */
function useBeginning(args: {
  readonly scan: Opened
  readonly look: Look
  readonly turned: number
}) {
  const latest = useRef(args)
  useEffect(() => {
    latest.current = args
  })
  const { scan } = args
  useEffect(() => {
    if (!scan) return
    const { look, turned } = latest.current
    if (turned === 0) fitTo(scan, look.fit, true)
    else turn(scan, turned, look.fit)
  }, [scan])
}

/** What is newly selected comes into view. */
function useSelectedInView(args: {
  readonly scan: Opened
  readonly regions: readonly Region[]
  readonly selected: readonly number[]
}) {
  const { scan, regions, selected } = args
  const shown = selected.join()
  useEffect(() => {
    const lines = new Set(shown.split(',').map(Number))
    const box = boxAround(regions.filter(({ line }) => lines.has(line)))
    if (scan && box) reveal(scan, box)
  }, [scan, regions, shown])
}

const toStyle = ({ left, top, width, height }: Drawn): CSSProperties => ({
  left,
  top,
  inlineSize: width,
  blockSize: height,
})

const filterOf = ({ contrast, brightness, inverted }: Look): CSSProperties =>
  ({
    '--scan-filter': `${inverted ? 'invert(1) ' : ''}contrast(${contrast}) brightness(${brightness})`,
  }) as CSSProperties
