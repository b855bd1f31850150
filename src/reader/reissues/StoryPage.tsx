import { Trail } from '../components/Trail'
import { Turn } from '../components/Turn'
import { clip } from '../excerptOf'
import { reissuePath, reissuesPath, reissueStoryPath } from '../paths'
import { Corrected } from './Corrected'
import { ItemHead } from './ItemHead'
import { ItemText } from './ItemText'
import type { PlacedItem } from './itemAt'
import { itemName } from './itemName'
import { languageOf } from './languageOf'
import { Origin } from './Origin'
import type { ReissueProps } from './types'

type Props = ReissueProps & { readonly found: PlacedItem }

/** One item of a reissue in full: what it says, where it first stood, what was put right since. */
export const StoryPage = ({ found, ...props }: Props) => {
  const { shown, words } = props
  const { item, heading } = found
  const { edition } = shown
  const lang = languageOf(item.firstPublished?.newspaper ?? edition)
  const title = clip({ text: edition.title.trim(), length: 30 }) || words.untitled
  return (
    <main id="text" className="story">
      <Trail
        words={words}
        steps={[
          { href: '/', name: words.house },
          { href: reissuesPath(), name: words.reissues },
          { href: reissuePath(shown), name: title, lang: languageOf(edition) },
        ]}
      />
      <article className={`story-article kind-${item.kind}`}>
        {heading && (
          <p className="part" lang={languageOf(edition)}>
            {heading}
          </p>
        )}
        <ItemHead item={item} words={words} lang={lang} />
        <ItemText item={item} lang={lang} {...props} />
        <Origin item={item} {...props} />
        <Corrected item={item} words={words} lang={lang} />
      </article>
      <Neighbours found={found} {...props} />
      <p className="to-contents">
        <a href={`${reissuePath(shown)}#contents`}>{words.toContents}</a>
      </p>
    </main>
  )
}

const Neighbours = ({ found, shown, words }: Props) => {
  const leaf = (to: PlacedItem['next']) =>
    to && {
      href: reissueStoryPath(shown, to.number),
      name: itemName(to, words),
      lang: languageOf(to.firstPublished?.newspaper ?? shown.edition),
    }
  return (
    <Turn
      label={words.reissueNavigation}
      previous={leaf(found.previous)}
      next={leaf(found.next)}
      previousWords={words.previousInReissue}
      nextWords={words.nextInReissue}
    />
  )
}
