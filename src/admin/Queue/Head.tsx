'use client'

import { Button } from '@payloadcms/ui'
import { useQueueWords } from './useQueueWords'

type Props = {
  readonly onNext: () => void
  readonly onKeys: () => void
  /** Why no page was opened. */
  readonly said: string
}

/** The queue's name, and the button that most editors press. */
export function Head({ onNext, onKeys, said }: Props) {
  const words = useQueueWords()
  return (
    <header className="queue__head">
      <h1>{words.title}</h1>
      <p className="queue__said" role="status">
        {said}
      </p>
      <button type="button" className="queue__keys" onClick={onKeys}>
        {words.keys} <kbd>?</kbd>
      </button>
      <Button
        className="queue__next"
        size="large"
        margin={false}
        tooltip={words.nextHint}
        onClick={onNext}
      >
        {words.next} <kbd>N</kbd>
      </Button>
    </header>
  )
}
