import { ownDateline } from '@/body/ownDateline'
import type { CaptionView, Linked, Story } from '../types'
import type { Words } from '../words'
import { Body } from './Body'
import { CaptionFigure } from './CaptionFigure'

type Props = {
  readonly story: Story
  readonly linked: Linked
  readonly captions: readonly CaptionView[]
  readonly words: Words
  readonly lang: string
}

/** A story's dateline, body, credits and pictures. */
export const StoryText = ({ story, linked, captions, words, lang }: Props) => (
  <div className="story-text" lang={lang}>
    {ownDateline(story) && <p className="dateline">{story.dateline}</p>}
    <Body body={story.body} linked={linked} />
    {story.credits.length > 0 && <p className="credits">{story.credits.join('　')}</p>}
    {captions.length > 0 && (
      <div className="captions">
        {captions.map((caption) => (
          <CaptionFigure
            key={caption.id}
            {...{ caption, words }}
            sizes="(min-width: 52rem) 42rem, 100vw"
          />
        ))}
      </div>
    )}
  </div>
)
