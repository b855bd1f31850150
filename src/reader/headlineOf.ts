import { clip } from './excerptOf'
import type { StoryLine } from './types'
import type { Words } from './words'

/** What a story is called: its headline, else its kicker or first words, else “Untitled”. */
export const headlineOf = (
  story: Pick<StoryLine, 'headline' | 'kicker' | 'excerpt'>,
  words: Words,
) => story.headline || story.kicker || clip({ text: story.excerpt, length: 18 }) || words.untitled
