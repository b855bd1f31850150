'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { useBench, useBenchState } from '../context'
import { isAt, storedAt, type Draft, type DraftPlace } from '../items/drafts'
import type { Card } from '../items/toCard'
import { PunctuationBar } from './PunctuationBar'
import { RawForm } from './RawForm'
import { widen } from './punctuation'

export type PrintedLines = {
  /** The page of the lines; null is this one. */
  readonly page: string | null
  /** What the lines say, cleaned. */
  readonly text: string
  readonly lines: readonly number[]
}

type Props = {
  readonly card: Card
  readonly drafts: readonly Draft[]
  readonly place: DraftPlace
  readonly label: string
  readonly printed: PrintedLines | null
  readonly isSubhead?: boolean
}

/** The words of one place in an item; with the focus, the raw lines stand beside them. */
export function WordsField({ card, drafts, place, label, printed, isSubhead }: Props) {
  const { bench, words } = useBench()
  const mayCorrect = useBenchState((state) => state.data.may.correct)
  const [isOpen, setIsOpen] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = drafts.find((one) => isAt(one, place))
  const value = draft?.now ?? storedAt(card, place) ?? ''
  useFittingHeight(field, value)
  const write = (now: string) => bench.store.write(card, place, now)
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      document.querySelector<HTMLElement>('.bench-lines')?.focus({ preventScroll: true })
    } else if (event.altKey && event.code === 'KeyR' && printed?.text) {
      event.preventDefault()
      write(printed.text)
    } else if (event.altKey && event.code === 'KeyW') {
      event.preventDefault()
      write(widen(value))
    }
  }
  const onBlur = (event: React.FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
  }
  return (
    <div
      className={isSubhead ? 'bench-words bench-words--subhead' : 'bench-words'}
      data-at={place.at}
      data-draft={draft ? '' : undefined}
      onFocus={() => setIsOpen(true)}
      onBlur={onBlur}
    >
      <label>
        <span className={place.paragraph === undefined ? 'bench-words__label' : 'plain-unseen'}>
          {label}
        </span>
        <textarea
          ref={field}
          rows={1}
          value={value}
          readOnly={!mayCorrect}
          onChange={({ target }) => write(target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {draft && <span className="plain-unseen">{words.cards.unsaved}</span>}
      {isOpen && mayCorrect && <PunctuationBar field={field} onWrite={write} />}
      {isOpen && <RawForm printed={printed} now={value} onBack={mayCorrect ? write : undefined} />}
    </div>
  )
}

/** As high as its words, where the browser does not see to it: to measure lays the whole page out. */
function useFittingHeight(field: React.RefObject<HTMLTextAreaElement | null>, value: string) {
  useLayoutEffect(() => {
    const element = field.current
    if (!element || CSS.supports('field-sizing', 'content')) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [field, value])
}
