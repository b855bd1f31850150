'use client'

import { useId } from 'react'
import { toLocal } from '@/schedule/toLocal'
import type { LocalMoment } from '@/schedule/types'
import { useReissueWords } from '../useReissueWords'

type Props = {
  readonly moment: Extract<LocalMoment, { kind: 'twice' }>
  readonly time: string
  readonly timeZone: string
  readonly chosen: string | null
  readonly disabled: boolean
  readonly onChoose: (instant: string) => void
}

/** A time that comes twice on its day: which of the two is meant. */
export function TwiceChoice({ moment, time, timeZone, chosen, disabled, onChoose }: Props) {
  const words = useReissueWords().due
  const name = useId()
  return (
    <fieldset className="due-field__twice plain-note plain-note--warning" disabled={disabled}>
      <legend>{words.twice(time, timeZone)}</legend>
      {(['first', 'second'] as const).map((which) => (
        <label key={which}>
          <input
            type="radio"
            name={name}
            checked={chosen === moment[which]}
            onChange={() => onChoose(moment[which])}
          />{' '}
          {words[which](toLocal({ instant: moment[which], timeZone }).offset)}
        </label>
      ))}
    </fieldset>
  )
}
