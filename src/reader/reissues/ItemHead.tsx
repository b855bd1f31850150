import type { EditionItem } from '@/reissues/types'
import { Lines } from '../components/Lines'
import { StoryHead } from '../components/StoryHead'
import type { Words } from '../words'
import { itemName } from './itemName'
import { kindOf } from './kindOf'

type Props = { readonly item: EditionItem; readonly words: Words; readonly lang: string }

/** What stands above an item. A caption or a notice without a headline is named by what it is. */
export const ItemHead = ({ item, words, lang }: Props) => {
  if (item.collection === 'articles') {
    return <StoryHead story={{ ...item, excerpt: item.text.slice(0, 200) }} {...{ words, lang }} />
  }
  return (
    <header className="story-head">
      <p className="kind">{kindOf(item, words)}</p>
      <h1 className={item.headline ? 'headline' : 'unseen'} lang={lang}>
        <Lines text={item.headline || itemName(item, words)} />
      </h1>
    </header>
  )
}
