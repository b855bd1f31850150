import { ownDateline } from '@/body/ownDateline'
import { escapeMarkup } from '@/body/escapeMarkup'
import { linesToHtml } from '@/body/textToHtml'
import { toHtml, toImage, type HtmlPicture } from '@/body/toHtml'
import { excerptOf } from '@/reader/excerptOf'
import { storyPath } from '@/reader/paths'
import type { CaptionView, Issue, Linked, Picture, Story, Title } from '@/reader/types'
import { wordsOf, type Words } from '@/reader/words'
import { wordsLanguage } from './languageTag'
import { nameOf } from './nameOf'
import { pictureType } from './pictureType'
import { placeLine } from './placeLine'
import { tagUri } from './tagUri'
import type { FeedEntry } from './types'

/** A published story and what the public may see around it. */
export type StoryParts = {
  readonly story: Story
  readonly issue: Issue
  readonly title: Title
  readonly linked: Linked
  readonly captions: readonly CaptionView[]
  /** The public address of this site. */
  readonly base: string
}

/** A published story as an entry of its newspaper's feed, in full. */
export function storyEntry(parts: StoryParts): FeedEntry {
  const { story, title, captions, base } = parts
  const words = wordsOf(wordsLanguage(title.language))
  const summary = excerptOf({ body: story.body, length: 120 })
  const picture = captions.find((caption) => caption.picture)?.picture
  return {
    id: tagUri({ base, path: storyPath(story.id) }),
    url: base + storyPath(story.id),
    title: nameOf({ ...story, excerpt: summary }, words),
    summary,
    html: toContent(parts, words),
    published: story.publishedAt || story.updatedAt,
    updated: story.publishedAt > story.updatedAt ? story.publishedAt : story.updatedAt,
    author: story.byline || undefined,
    picture: picture && {
      url: base + picture.src,
      alt: picture.alt,
      mimeType: pictureType(picture.src),
    },
  }
}

function toContent({ story, issue, title, linked, captions, base }: StoryParts, words: Words) {
  const around = {
    base,
    storyHref: (id: string) => (linked.stories.has(id) ? base + storyPath(id) : undefined),
    picture: (id: string) => shown(linked.pictures.get(id), base),
  }
  const place = { ...issue, newspaper: title.title, pages: story.printedOn }
  return [
    line(story.headline && story.kicker),
    line(story.deck),
    line(ownDateline(story)),
    toHtml(story.body, around),
    line(story.credits.join('　')),
    ...captions.map((caption) => toFigure(caption, { base, words })),
    line(placeLine(place, wordsLanguage(title.language))),
  ]
    .filter(Boolean)
    .join('\n')
}

const line = (text: string): string => (text.trim() === '' ? '' : `<p>${linesToHtml(text)}</p>`)

type Shown = { readonly base: string; readonly words: Words }

function toFigure({ picture, headline, text, credits }: CaptionView, { base, words }: Shown) {
  const image = shown(picture, base)
  const said = [
    headline && `<strong>${escapeMarkup(headline)}</strong>`,
    linesToHtml(text),
    credits.length > 0 && escapeMarkup(`${words.photoBy} ${credits.join(' ')}`),
  ].filter(Boolean)
  return `<figure>${image ? toImage(image) : ''}<figcaption>${said.join('<br/>')}</figcaption></figure>`
}

const shown = (picture: Picture | undefined, base: string): HtmlPicture | undefined =>
  picture && { ...picture, src: base + picture.src }
