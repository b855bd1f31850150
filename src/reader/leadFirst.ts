import type { StoryLine } from './types'

/** A story's first words and how long it is, in UTF-16 units. */
export type Sample = { readonly excerpt: string; readonly length: number }

type Asked = {
  readonly stories: readonly StoryLine[]
  readonly samples: ReadonlyMap<string, Sample>
}

/**
 * A page's stories, the longest that has a headline in front: the order of the raw text says nothing
 * of what the page gave most room to. It has its first words, and so have stories without a headline,
 * which are called by them.
 */
export function leadFirst({ stories, samples }: Asked): readonly StoryLine[] {
  const length = (story: StoryLine) =>
    story.headline === '' ? -1 : (samples.get(story.id)?.length ?? 0)
  const excerptOf = ({ id }: StoryLine) => samples.get(id)?.excerpt ?? ''
  const longest = Math.max(...stories.map(length))
  const lead = stories.find((story) => length(story) === longest)
  if (!lead) return []
  return [
    { ...lead, excerpt: excerptOf(lead) },
    ...stories
      .filter((story) => story !== lead)
      .map((story) => (story.headline ? story : { ...story, excerpt: excerptOf(story) })),
  ]
}
