'use client'

import { useOwnZone } from '../useOwnZone'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'
import type { ReleaseState } from './types'
import { useReleaseWords } from './useReleaseWords'

type Props = { readonly state: ReleaseState }

/** What readers see now, since when, and where; of what is withheld, what they are told. */
export function Standing({ state }: Props) {
  const words = useReleaseWords()
  const { weekdays } = useReissueWords()
  const timeZone = useOwnZone() ?? 'UTC'
  const kind = kindOf(state)
  const { publishedAt, path, withheld } = state
  const first = publishedAt && writeMoment({ instant: publishedAt, timeZone, weekdays })
  return (
    <>
      <p className={`release__state release__state--${kind}`} role="status">
        {words.states[kind]}
      </p>
      {first && (
        <p className="release__fact">{state.public ? words.since(first) : words.before(first)}</p>
      )}
      {state.public && (
        <p className="release__fact">
          <a href={path} target="_blank" rel="noreferrer">
            {words.page}
            <span className="plain-unseen">{words.newTab}</span>
          </a>
        </p>
      )}
      {state.public && state.publicRevision !== state.revision && (
        <p className="plain-note plain-note--warning">{words.newer}</p>
      )}
      {withheld && <Withheld {...withheld} />}
    </>
  )
}

function kindOf({ public: isPublic, withheld, trashed }: ReleaseState) {
  if (trashed) return 'trashed'
  if (withheld) return 'withheld'
  return isPublic ? 'public' : 'hidden'
}

const Withheld = ({ reason, note, told }: NonNullable<ReleaseState['withheld']>) => {
  const words = useReleaseWords()
  return (
    <dl className="release__withheld">
      {reason && (
        <>
          <dt>{words.why}</dt>
          <dd>{reason}</dd>
        </>
      )}
      {told && <dt>{words.told}</dt>}
      <dd>{told ? note || words.standard : words.untold}</dd>
    </dl>
  )
}
