import type { StoryLine } from './types'

/** A story's first words and how long it is, in UTF-16 units. */
export type Sample = { readonly excerpt: string; readonly length: number }

type Asked = {
  readonly stories: readonly StoryLine[]
  readonly samples: ReadonlyMap<string, Sample>
}

/**
 * A page's stories with the longest that has a headline in front and its first words beside it: the
 * order of the raw text says nothing of what the page gave most room to.
 */
export function leadFirst({ stories, samples }: Asked): readonly StoryLine[] {
  const length = (story: StoryLine) =>
    story.headline === '' ? -1 : (samples.get(story.id)?.length ?? 0)
  const longest = Math.max(...stories.map(length))
  const lead = stories.find((story) => length(story) === longest)
  if (!lead) return []
  return [
    { ...lead, excerpt: samples.get(lead.id)?.excerpt ?? '' },
    ...stories.filter((story) => story !== lead),
  ]
}
