import { Lines } from '../components/Lines'
import { Scan } from '../components/Scan'
import { clip } from '../excerptOf'
import { languageOf } from './languageOf'
import { newspapersOf } from './newspapersOf'
import type { ReissueProps } from './types'

type Props = Omit<ReissueProps, 'language'> & {
  /** How wide it stands, in the words of the `sizes` attribute. */
  readonly sizes: string
  readonly eager?: boolean
}

/** So many Han characters of a title fit a cover. */
const mostOfTitle = 60

/** An edition's cover: its picture, or its title set on a plain field where there is none. */
export const Cover = ({ shown: { edition }, pictures, words, sizes, eager = false }: Props) => {
  const picture = edition.cover && pictures.get(edition.cover.id)
  if (picture) {
    return (
      <span className="cover cover-picture">
        <Scan picture={picture} sizes={sizes} eager={eager} />
      </span>
    )
  }
  // The title stands beside it in words of its own.
  return (
    <span className="cover cover-set" lang={languageOf(edition)} aria-hidden="true">
      <span className="cover-frame">
        <span className="cover-kind">{words.reissueKinds[edition.kind]}</span>
        <span className={`cover-title ${lookOf(edition.title.trim())}`}>
          <Lines text={clip({ text: edition.title.trim(), length: mostOfTitle })} />
        </span>
        <span className="cover-foot">{newspapersOf(edition).join(' · ')}</span>
      </span>
    </span>
  )
}

/**
 * How a title is set. In Han characters alone and short, it runs from top to bottom as on a bound
 * book; any other is set smaller the longer it is.
 */
function lookOf(title: string): string {
  const fits = (length: number) => clip({ text: title, length }) === title
  if (/^[\p{Script=Han}·：，、]{1,12}$/u.test(title)) {
    return `cover-upright ${fits(4) ? 'cover-few' : fits(6) ? 'cover-short' : 'cover-pair'}`
  }
  if (fits(5)) return 'cover-short'
  return fits(26) ? 'cover-medium' : 'cover-long'
}
