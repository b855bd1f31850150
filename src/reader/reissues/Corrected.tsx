import type { Correction, EditionItem } from '@/reissues/types'
import type { Words } from '../words'

type Props = { readonly item: EditionItem; readonly words: Words; readonly lang: string }

/** What was put right since the page was first read, folded away; nothing where nothing was. */
export const Corrected = ({ item, words, lang }: Props) => {
  const { corrected, correctedPassages: all } = item
  if (all === 0) return null
  return (
    <details className="corrected">
      <summary>
        {words.corrected} <span className="count">{words.passages(all)}</span>
      </summary>
      <ol>
        {corrected.map((correction, index) => (
          <li key={index} lang={lang}>
            <Passage correction={correction} words={words} />
          </li>
        ))}
      </ol>
      {all > corrected.length && (
        <p className="quiet">{words.moreCorrected(corrected.length, all)}</p>
      )}
    </details>
  )
}

type PassageProps = { readonly correction: Correction; readonly words: Words }

/** `…水位 己 → 已 经退去…`; a passage that has only one side says that it was added or removed. */
const Passage = ({ correction: { was, now, before, after }, words }: PassageProps) => (
  <>
    {before && <span className="around">…{before}</span>}
    {!was && <span className="change">{words.added}</span>}
    {was && (
      <del>
        <span className="unseen"> {words.was} </span>
        {was}
      </del>
    )}
    {!now && <span className="change">{words.dropped}</span>}
    {was && now && (
      <span className="arrow" aria-hidden="true">
        →
      </span>
    )}
    {now && (
      <ins>
        <span className="unseen"> {words.now} </span>
        {now}
      </ins>
    )}
    {after && <span className="around">{after}…</span>}
  </>
)
