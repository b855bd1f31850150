'use client'

import { useEffect, useRef } from 'react'
import { useBench } from '../context'

type Props = {
  readonly title: string
  /** Wide ones stand in the middle; narrow ones near the top, as a list of commands does. */
  readonly size?: 'narrow' | 'wide'
  readonly children: React.ReactNode
}

/** A panel over the workbench: Escape closes it, and the focus goes back to the lines. */
export function Dialog({ title, size = 'narrow', children }: Props) {
  const { words, bench } = useBench()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    // A closed dialog takes no focus: React's own, at mounting, came too early.
    element?.querySelector('input')?.focus()
    return () => {
      element?.close()
      document.querySelector<HTMLElement>('.bench-lines')?.focus({ preventScroll: true })
    }
  }, [])
  const close = () => bench.store.open(null)
  return (
    <dialog
      ref={dialog}
      className={`bench-dialog bench-dialog--${size}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onMouseDown={({ target }) => target === dialog.current && close()}
    >
      <div className="bench-dialog__box">
        <header>
          <h2>{title}</h2>
          <button type="button" aria-label={words.close} onClick={close}>
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
