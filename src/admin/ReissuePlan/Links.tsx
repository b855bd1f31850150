'use client'

import { useReissueWords } from '../useReissueWords'

/** To the preview, and once it is out to what readers see. */
export function Links({ id, live }: { readonly id: string; readonly live: boolean }) {
  const { plan: words } = useReissueWords()
  const places = [
    [`/reissues/${id}/preview`, words.preview],
    ...(live
      ? ([
          [`/reissues/${id}`, words.page],
          [`/api/reissues/${id}/edition.epub`, words.epub],
        ] as const)
      : []),
  ] as const
  return (
    <ul className="reissue-plan__links">
      {places.map(([href, label]) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noreferrer">
            {label}
            <span className="plain-unseen">{words.newTab}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
