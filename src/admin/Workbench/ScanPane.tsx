'use client'

import { useMemo } from 'react'
import { Scan } from '../Scan'
import { useBench, useBenchState } from './context'
import { only, selectedRows } from './store/select'

/** The page's scan beside its lines: where positions are known, choosing goes both ways. */
export function ScanPane() {
  const { bench, language } = useBench()
  const scan = useBenchState((state) => state.data.page.scan)
  const regions = useBenchState((state) => state.data.page.regions)
  const rows = useBenchState((state) => state.rows)
  const selection = useBenchState((state) => state.selection)
  const selected = useMemo(
    () => (regions.length === 0 ? [] : selectedRows({ rows, selection }).map(({ line }) => line)),
    [regions, rows, selection],
  )
  if (!scan) return null
  const pick = (lines: readonly number[]) => {
    const picked = rows.filter(({ line }) => lines.includes(line)).map(({ key }) => key)
    const [first] = picked
    if (first) bench.store.select({ ...only(first), others: new Set(picked) })
  }
  return (
    <div className="bench-scan">
      <Scan media={scan} regions={regions} selected={selected} onPick={pick} language={language} />
    </div>
  )
}
