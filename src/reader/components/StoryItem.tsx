import { headlineOf } from '../headlineOf'
import { storyPath } from '../paths'
import type { StoryLine } from '../types'
import type { Words } from '../words'
import { Lines } from './Lines'

type Props = {
  readonly story: StoryLine
  readonly words: Words
  /** The heading's level on its page. */
  readonly level: 'h2' | 'h3' | 'h4'
  /** `lead` stands large with its first words, `line` is a line of an index. */
  readonly look: 'lead' | 'line'
  /** Where the stories beside it come from other pages: says its own. */
  readonly withPage?: boolean
}

/** A story in an index: its heads, its name, its first words. */
export const StoryItem = ({ story, words, level: Heading, look, withPage = false }: Props) => (
  <article className={`item item-${look}`}>
    <div className="heads">
      {story.kicker && story.headline && (
        <p className="kicker">
          <Lines text={story.kicker} />
        </p>
      )}
      <Heading className="headline">
        <a href={storyPath(story.id)}>
          <Lines text={headlineOf(story, words)} />
        </a>
      </Heading>
      {story.deck && look === 'lead' && (
        <p className="deck">
          <Lines text={story.deck} />
        </p>
      )}
    </div>
    {story.excerpt && (story.headline || story.kicker) && (
      <p className="excerpt">{story.excerpt}</p>
    )}
    <StoryFacts {...{ story, words, withPage }} />
  </article>
)

/** Kind, author and the page on which it goes on. */
const StoryFacts = ({ story, words, withPage }: Pick<Props, 'story' | 'words' | 'withPage'>) => {
  const onward = story.printedOn.slice(1)
  const facts = [
    withPage && story.printedOn[0] ? words.page(story.printedOn[0]) : '',
    words.kinds[story.kind],
    story.byline,
    ...onward.map((label) => words.continuedOn(label)),
  ].filter(Boolean)
  return facts.length > 0 && <p className="facts">{facts.join(' · ')}</p>
}
