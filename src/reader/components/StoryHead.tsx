import { headlineOf } from '../headlineOf'
import type { Story } from '../types'
import type { Words } from '../words'
import { Lines } from './Lines'

type Heads = Pick<Story, 'kind' | 'kicker' | 'headline' | 'deck' | 'byline' | 'excerpt'>

type Props = { readonly story: Heads; readonly words: Words; readonly lang: string }

/** Kicker, headline, deck and byline, as they stood above the story. */
export const StoryHead = ({ story, words, lang }: Props) => (
  <header className="story-head">
    {words.kinds[story.kind] && <p className="kind">{words.kinds[story.kind]}</p>}
    <div lang={lang}>
      {story.kicker && story.headline && (
        <p className="kicker">
          <Lines text={story.kicker} />
        </p>
      )}
      <h1 className="headline">
        <Lines text={headlineOf(story, words)} />
      </h1>
      {story.deck && (
        <p className="deck">
          <Lines text={story.deck} />
        </p>
      )}
      {story.byline && <p className="byline">{story.byline}</p>}
    </div>
  </header>
)
