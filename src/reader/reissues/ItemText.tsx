import { ownDateline } from '@/body/ownDateline'
import type { Edition, EditionItem } from '@/reissues/types'
import { Body } from '../components/Body'
import { CaptionFigure } from '../components/CaptionFigure'
import { Lines } from '../components/Lines'
import { Scan } from '../components/Scan'
import { reissueStoryPath } from '../paths'
import type { Linked } from '../types'
import { paragraphsOf } from './paragraphsOf'
import type { ReissueProps } from './types'

type Props = ReissueProps & { readonly item: EditionItem; readonly lang: string }

const sizes = '(min-width: 52rem) 42rem, 100vw'

/** What an item says, with its pictures, their captions and its credits. */
export const ItemText = ({ lang, ...props }: Props) => {
  const { item, words } = props
  const isStory = item.collection === 'articles'
  return (
    <div className="story-text" lang={lang}>
      {ownDateline(item) && <p className="dateline">{item.dateline}</p>}
      {item.body ? <Body body={item.body} linked={linkedIn(props)} /> : <PlainText {...props} />}
      {item.credits.length > 0 && (
        <p className="credits">
          {item.collection === 'captions' && `${words.photoBy} `}
          {item.credits.join('　')}
        </p>
      )}
      {isStory && <Captions {...props} />}
    </div>
  )
}

/** Captions and notices have their words alone, and a caption its picture above them. */
const PlainText = ({ item, pictures }: Omit<Props, 'lang'>) => (
  <>
    {item.pictures.map(({ id }) => {
      const picture = pictures.get(id)
      return (
        picture && (
          <figure key={id} className="item-picture">
            <a href={picture.full}>
              <Scan picture={picture} sizes={sizes} eager />
            </a>
          </figure>
        )
      )
    })}
    <div className="body">
      {paragraphsOf(item.text).map((paragraph, index) => (
        <p key={index}>
          <Lines text={paragraph} />
        </p>
      ))}
    </div>
  </>
)

const Captions = ({ item, pictures, words }: Omit<Props, 'lang'>) =>
  item.captions.length > 0 && (
    <div className="captions">
      {item.captions.map(({ picture, ...caption }) => (
        <CaptionFigure
          key={caption.id}
          caption={{
            ...{ ...caption, headline: '', article: item.id, printedOn: [], pageNumber: undefined },
            picture: picture ? pictures.get(picture.id) : undefined,
          }}
          words={words}
          sizes={sizes}
        />
      ))}
    </div>
  )

/**
 * A body's links lead to other stories of the same edition. Whether one outside it is public is not
 * written in the edition, so that its link is words alone.
 */
const linkedIn = ({ shown, pictures }: Omit<Props, 'lang'>): Linked => {
  const numbers = numbersOf(shown.edition)
  return {
    pictures,
    stories: new Set(numbers.keys()),
    storyHref: (id) => reissueStoryPath(shown, numbers.get(id) ?? 1),
  }
}

const numbersOf = (edition: Edition): ReadonlyMap<string, number> =>
  new Map(
    edition.sections
      .flatMap(({ items }) => items)
      .filter(({ collection }) => collection === 'articles')
      .map(({ id, number }) => [id, number]),
  )
