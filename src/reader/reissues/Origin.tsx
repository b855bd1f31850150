import type { EditionItem, FirstPublished } from '@/reissues/types'
import { issuePath, pagePath, reissuePath, titlePath } from '../paths'
import { languageOf } from './languageOf'
import { originOf } from './originOf'
import { outDay } from './outDay'
import { issueWords } from './placeWords'
import type { ReissueProps } from './types'

type Props = Pick<ReissueProps, 'shown' | 'words' | 'language'> & { readonly item: EditionItem }

/** Where an item first stood: newspaper, day, pages, each a link; and the reissue it stands in. */
export const Origin = ({ item, ...props }: Props) => {
  const { shown, words, language } = props
  const { day, inWords } = outDay(shown, language)
  const place = originOf(item)
  return (
    <footer className="first">
      <dl>
        {place && (
          <div>
            <dt>{words.firstPublished}</dt>
            <dd>
              <Place place={place} {...props} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.republishedIn}</dt>
          <dd>
            <a href={reissuePath(shown)} lang={languageOf(shown.edition)} className="first-title">
              {shown.edition.title.trim() || words.untitled}
            </a>{' '}
            <time dateTime={day}>{inWords}</time>
          </dd>
        </div>
      </dl>
    </footer>
  )
}

type PlaceProps = Omit<Props, 'item'> & { readonly place: FirstPublished }

const Place = ({ place: { newspaper, issue, pages }, words, language }: PlaceProps) => {
  const lang = languageOf(newspaper)
  const at = { ...issue, newspaper: newspaper.id }
  return (
    <>
      <a href={titlePath(newspaper.id)} lang={lang} className="first-title">
        {newspaper.title}
      </a>{' '}
      <a href={issuePath(at)}>
        <time dateTime={issue.date}>{issueWords(issue, language)}</time>
      </a>{' '}
      {pages.map((label) => (
        <a key={label} href={pagePath(at, label)}>
          {words.page(label)}
        </a>
      ))}
    </>
  )
}
