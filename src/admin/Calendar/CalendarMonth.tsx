'use client'

import { SetStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useReissueWords } from '../useReissueWords'
import { AskAgain } from './AskAgain'
import { Attention } from './Attention'
import { Grid } from './Grid'
import { Toolbar } from './Toolbar'
import { useCalendar } from './useCalendar'
import { useMonth } from './useMonth'
import { useMove } from './useMove'
import '../plain.css'
import './index.css'

/** A month of reissues: what is due, under way, out, failed or withdrawn, and what can be moved. */
export function CalendarMonth({ mayMove }: { readonly mayMove: boolean }) {
  const { calendar: words } = useReissueWords()
  const { month, today, show } = useMonth()
  const { answer, away, load } = useCalendar(month)
  const [said, setSaid] = useState('')
  const say = useCallback((text: string) => setSaid(text), [])
  const { move, moving, question, answerQuestion } = useMove({ load, say })
  useEffect(() => {
    document.title = `${words.title} · Backnumber`
  }, [words])
  return (
    <>
      <SetStepNav nav={[{ label: words.title, url: '/admin/calendar' }]} />
      <Toolbar month={month} today={today} show={show} mayAdd={mayMove} />
      {away && (
        <p className="plain-note plain-note--error" role="alert">
          {words.away}{' '}
          <button type="button" className="reissue-calendar__link" onClick={() => void load()}>
            {words.again}
          </button>
        </p>
      )}
      {answer?.truncated && <p className="plain-note plain-note--warning">{words.truncated}</p>}
      <div className="reissue-calendar__columns">
        <div>
          {month && today && (
            <Grid
              key={month}
              month={month}
              today={today}
              answer={answer}
              moving={moving}
              mayMove={mayMove}
              show={show}
              say={say}
              move={move}
            />
          )}
          <p id="reissue-calendar-keys" className="plain-note">
            {words.keys}
          </p>
        </div>
        <Attention answer={answer} />
      </div>
      <p className="plain-unseen" role="status">
        {said}
      </p>
      {question && <AskAgain question={question} onAnswer={answerQuestion} />}
    </>
  )
}
