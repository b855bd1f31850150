'use client'

import type { ItemState } from '@/reissues/contents/types'
import { useItemsWords } from '../useItemsWords'

/** What has become of an item, by sign and words. */
export function Mark({ state }: { state: ItemState }) {
  const words = useItemsWords().states
  if (state === 'ok') return null
  return (
    <span
      className={`reissue-items__mark reissue-items__mark--${state === 'newer' ? 'newer' : 'stop'}`}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {state === 'newer' ? (
          <path d="M8 13V3.5M3.5 8 8 3.5 12.5 8" />
        ) : (
          <path d="M8 1.8 14.8 14H1.2zM8 6.2v3.6M8 11.6v.9" />
        )}
      </svg>
      {words[state]}
    </span>
  )
}
