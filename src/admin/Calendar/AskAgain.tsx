'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'
import type { Question, QuestionAnswer } from './useMove'

type Props = {
  readonly question: Question
  readonly onAnswer: (answer: QuestionAnswer) => void
}

/** An approved reissue was moved: is it approved for the new moment? Escape puts it back. */
export function AskAgain({ question, onAnswer }: Props) {
  const { calendar: words, weekdays, plan } = useReissueWords()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  const { entry, due, changed, reasons } = question
  const moment = writeMoment({ instant: due, timeZone: entry.timeZone, weekdays })
  return (
    <dialog
      ref={box}
      className="reissue-calendar__ask"
      aria-labelledby="reissue-calendar-ask"
      onCancel={(event) => {
        event.preventDefault()
        onAnswer('undo')
      }}
    >
      <h2 id="reissue-calendar-ask">{words.ask(entry.title, `${moment} ${entry.timeZone}`)}</h2>
      <p>{words.askBody}</p>
      {changed && <p className="plain-note plain-note--warning">{words.askChanged}</p>}
      {reasons.length > 0 && (
        <div className="plain-note plain-note--error" role="alert">
          {plan.refused}
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="reissue-calendar__answers">
        <Button size="medium" margin={false} onClick={() => onAnswer('approve')}>
          {words.askYes}
        </Button>
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          onClick={() => onAnswer('later')}
        >
          {words.askLater}
        </Button>
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          onClick={() => onAnswer('undo')}
        >
          {words.askUndo}
        </Button>
      </div>
    </dialog>
  )
}
