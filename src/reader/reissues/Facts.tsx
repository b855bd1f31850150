import { countItems } from './countItems'
import { outDay } from './outDay'
import type { ReissueProps } from './types'

type Props = Pick<ReissueProps, 'shown' | 'words' | 'language'>

/** When an edition came out, which one it is, and how many stories it has. */
export const Facts = ({ shown, words, language }: Props) => {
  const { day, inWords } = outDay(shown, language)
  return (
    <p className="facts">
      <span>
        <time dateTime={day}>{words.outOn(inWords, shown.edition.number)}</time>
      </span>
      <span>{words.stories(countItems(shown.edition))}</span>
    </p>
  )
}
