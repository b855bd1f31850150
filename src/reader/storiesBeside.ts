import type { StoryLine } from './types'

type Asked = { readonly id: string; readonly stories: readonly StoryLine[] }

/** The stories before and after one on the page on which it begins. */
export function storiesBeside({ id, stories }: Asked) {
  const label = stories.find((story) => story.id === id)?.printedOn[0]
  const onPage = stories.filter(({ printedOn }) => printedOn[0] === label)
  const index = onPage.findIndex((story) => story.id === id)
  return index < 0
    ? { previous: undefined, next: undefined }
    : { previous: onPage[index - 1], next: onPage[index + 1] }
}
