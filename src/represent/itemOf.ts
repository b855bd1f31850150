import { toText } from '@/body/toText'
import type { Issue, Story } from '@/reader/types'
import type { PublicItem } from './readPublic'

type Read = { readonly story: Story; readonly issue: Issue }

/** A story that a page has read already, as an item in other formats. */
export const itemOf = ({ story, issue }: Read): PublicItem => ({
  ...story,
  collection: 'articles',
  text: toText(story.body),
  newspaper: issue.newspaper,
  date: issue.date,
  article: '',
  picture: '',
  expires: '',
})
