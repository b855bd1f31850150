'use client'

import type { Candidate } from '@/reissues/contents/types'
import { useItemsWords } from '../useItemsWords'

/** What a list to pick from shows of an item. */
export function CandidateText({ candidate, picked }: { candidate: Candidate; picked: boolean }) {
  const words = useItemsWords()
  const { relationTo } = candidate.item
  const origin = [
    candidate.newspaper,
    candidate.date,
    candidate.pages.length > 0 ? words.row.page(candidate.pages.join(', ')) : '',
    relationTo === 'articles' ? '' : words.row.kinds[relationTo],
    words.row.characters(candidate.characters.toLocaleString('en')),
  ]
  return (
    <span className="reissue-picker__text">
      <span className="reissue-picker__words">
        {candidate.kicker && <small>{candidate.kicker}</small>}
        <span>{candidate.headline || words.row.untitled}</span>
      </span>
      <span className="reissue-items__origin">{origin.filter(Boolean).join(' · ')}</span>
      {picked && (
        <span className="reissue-picker__picked">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3 8.5 3.2 3.2L13 4.8" />
          </svg>
          {words.picker.inList}
        </span>
      )}
    </span>
  )
}
