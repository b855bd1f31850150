import type { PrintedPage } from './types'

/** The pages with first words beside those stories of which there are some. */
export const withExcerpts = (
  pages: readonly PrintedPage[],
  excerpts: ReadonlyMap<string, string>,
): readonly PrintedPage[] =>
  pages.map((page) => ({
    ...page,
    stories: page.stories.map((story) => ({ ...story, excerpt: excerpts.get(story.id) ?? '' })),
  }))
