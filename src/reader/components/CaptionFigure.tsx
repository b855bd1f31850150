import { anchorOf, storyPath } from '../paths'
import type { CaptionView } from '../types'
import type { Words } from '../words'
import { Scan } from './Scan'

type Props = {
  readonly caption: CaptionView
  readonly words: Words
  readonly sizes: string
  /** Whether its heading leads to the story it belongs to. */
  readonly linked?: boolean
}

/** A photograph's words, with the photograph where it is public. */
export const CaptionFigure = ({ caption, words, sizes, linked = false }: Props) => {
  const href = linked && caption.article ? storyPath(caption.article) : undefined
  return (
    <figure className="caption" id={anchorOf(caption)}>
      {caption.picture && (
        <a href={caption.picture.full} aria-label={words.openScan}>
          <Scan picture={caption.picture} sizes={sizes} />
        </a>
      )}
      <figcaption>
        {caption.headline && (
          <strong className="caption-headline">
            {href ? <a href={href}>{caption.headline}</a> : caption.headline}
          </strong>
        )}
        {caption.text && <span className="caption-text">{caption.text}</span>}
        {caption.credits.length > 0 && (
          <span className="caption-credit">
            {words.photoBy} {caption.credits.join(' ')}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
