'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { CalendarEntry } from '@/reissues/calendar/types'
import { toInstant } from '@/schedule/toInstant'
import { askServer } from '../askServer'
import { useReissueWords } from '../useReissueWords'

/** An entry and the day to which it goes. */
export type Moving = {
  readonly entry: CalendarEntry
  readonly day: string
  readonly by: 'keys' | 'pointer'
}

/** A reissue that was approved for another moment, and has to be approved again. */
export type Question = {
  readonly entry: CalendarEntry
  readonly due: string
  /** Whether other things were edited since it was approved. */
  readonly changed: boolean
  readonly reasons: readonly string[]
}

export type QuestionAnswer = 'approve' | 'later' | 'undo'

type Args = { readonly load: () => Promise<void>; readonly say: (text: string) => void }

const writeDue = (id: string, due: string | null) =>
  askServer(`/api/reissues/${id}?depth=0`, { method: 'PATCH', body: { due } })

/**
 * Moves a reissue to another day at the same time on its zone's clocks. A draft is moved and that is
 * it; of an approved one the question is put whether it is approved again.
 */
export function useMove({ load, say }: Args) {
  const { calendar: words, plan } = useReissueWords()
  const [moving, setMoving] = useState<Moving>()
  const [question, setQuestion] = useState<Question>()
  const fail = useCallback(
    (reasons: readonly string[]) => {
      toast.error(reasons.length > 0 ? reasons.join(' ') : words.failedMove)
      say(words.stays)
    },
    [say, words],
  )
  const move = useCallback(
    async (wanted: Moving) => {
      const { entry, day } = wanted
      const moment = toInstant({ local: `${day}T${entry.time}`, timeZone: entry.timeZone })
      if (moment.kind === 'wrong') return fail([moment.reason])
      setMoving(wanted)
      const approved = entry.state === 'scheduled'
      const before = approved
        ? await askServer<{ changed: boolean }>(`/api/reissues/${entry.id}/plan`)
        : undefined
      const written = await writeDue(entry.id, moment.instant)
      if (written.ok && approved) {
        const changed = before?.ok === true && before.body.changed
        setQuestion({ entry, due: moment.instant, changed, reasons: [] })
      } else if (written.ok) {
        say(words.movedTo(entry.title, day))
        if (moment.kind === 'gone') toast.info(words.gone(moment.local.slice(11)))
      } else fail(written.reasons)
      await load()
      setMoving(undefined)
    },
    [fail, load, say, words],
  )
  const answerQuestion = async (chosen: QuestionAnswer) => {
    if (!question) return
    const { entry, due } = question
    if (chosen === 'undo') await writeDue(entry.id, entry.due)
    if (chosen === 'later') toast.info(words.notApproved)
    if (chosen === 'approve') {
      const taken = await askServer(`/api/reissues/${entry.id}/schedule`, {
        method: 'POST',
        body: { step: entry.step },
      })
      if (!taken.ok && taken.status !== 409) {
        setQuestion({ ...question, reasons: taken.status ? taken.reasons : [plan.noAnswer] })
        return
      }
      if (taken.ok) toast.success(words.movedTo(entry.title, due.slice(0, 10)))
      else toast.error(plan.meanwhileUnknown)
    }
    setQuestion(undefined)
    await load()
  }
  return { move, moving, question, answerQuestion }
}
