import { Lines } from '../components/Lines'
import { reissueStoryPath } from '../paths'
import { itemName } from './itemName'
import { kindOf } from './kindOf'
import { languageOf } from './languageOf'
import { numberItems, type NumberedSection } from './numberItems'
import { originOf } from './originOf'
import { placeWords } from './placeWords'
import type { NumberedItem, ReissueProps } from './types'

type Props = Pick<ReissueProps, 'shown' | 'words' | 'language'>

/** An edition's contents by section, each item with where it first stood. */
export const Contents = (props: Props) => {
  const { shown, words } = props
  return (
    <section className="contents" aria-labelledby="contents">
      <h2 id="contents" className="contents-head">
        {words.contents}
      </h2>
      {numberItems(shown.edition).map((section, index) => (
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

const Section = ({ section, ...props }: Props & { readonly section: NumberedSection }) => {
  const { heading, items } = section
  const Name = heading ? 'h4' : 'h3'
  return (
    <div className="contents-section">
      {heading && (
        <h3 className="contents-heading" lang={languageOf(props.shown.edition)}>
          <Lines text={heading} />
        </h3>
      )}
      <ol start={items[0]?.number}>
        {items.map((numbered) => (
          <li key={numbered.number}>
            <Entry numbered={numbered} name={Name} {...props} />
          </li>
        ))}
      </ol>
    </div>
  )
}

type EntryProps = Props & { readonly numbered: NumberedItem; readonly name: 'h3' | 'h4' }

const Entry = ({ numbered: { item, number }, name: Name, ...props }: EntryProps) => {
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
          <a href={reissueStoryPath(shown, number)}>{itemName(item, words)}</a>
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
