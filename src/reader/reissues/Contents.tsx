import type { EditionItem, EditionSection } from '@/reissues/types'
import { Lines } from '../components/Lines'
import { reissueStoryPath } from '../paths'
import { itemName } from './itemName'
import { kindOf } from './kindOf'
import { languageOf } from './languageOf'
import { originOf } from './originOf'
import { placeWords } from './placeWords'
import type { ReissueProps } from './types'

type Props = Pick<ReissueProps, 'shown' | 'words' | 'language'>

/** An edition's contents by section, each item with where it first stood. */
export const Contents = (props: Props) => {
  const { shown, words } = props
  return (
    <section className="contents" aria-labelledby="contents">
      <h2 id="contents" className="contents-head">
        {words.contents}
      </h2>
      {shown.edition.sections.map((section, index) => (
        <Section key={index} section={section} {...props} />
      ))}
      {shown.removed > 0 && (
        <div className="contents-section">
          <p className="quiet">{words.removed(shown.removed)}</p>
        </div>
      )}
    </section>
  )
}

const Section = ({ section, ...props }: Props & { readonly section: EditionSection }) => {
  const { heading, items } = section
  const Name = heading ? 'h4' : 'h3'
  return (
    <div className="contents-section">
      {heading && (
        <h3 className="contents-heading" lang={languageOf(props.shown.edition)}>
          <Lines text={heading} />
        </h3>
      )}
      <ol>
        {items.map((item) => (
          <li key={item.number} value={item.number}>
            <Entry item={item} name={Name} {...props} />
          </li>
        ))}
      </ol>
    </div>
  )
}

type EntryProps = Props & { readonly item: EditionItem; readonly name: 'h3' | 'h4' }

const Entry = ({ item, name: Name, ...props }: EntryProps) => {
  const { shown, words } = props
  const origin = originOf(item)
  const lang = languageOf(item.firstPublished?.newspaper ?? shown.edition)
  const facts = [...(origin ? placeWords(origin, props) : []), kindOf(item, words)].filter(Boolean)
  return (
    <article className="contents-entry">
      <div lang={lang}>
        {item.kicker && item.headline && (
          <p className="kicker">
            <Lines text={item.kicker} />
          </p>
        )}
        <Name className="headline">
          <a href={reissueStoryPath(shown, item.number)}>{itemName(item, words)}</a>
        </Name>
        {item.byline && <p className="byline">{item.byline}</p>}
      </div>
      <p className="facts">
        {origin && <span lang={lang}>{origin.newspaper.title}</span>}
        {facts.map((fact, index) => (
          <span key={index}>{fact}</span>
        ))}
      </p>
    </article>
  )
}
