'use client'

/** The page's scan beside its lines. */
export function ScanPane() {
  return null
}
