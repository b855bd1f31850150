'use client'

import { useState } from 'react'
import { useBench } from '../context'
import { indexOfRow, moveTo } from '../store/select'
import { Dialog } from './Dialog'

/** A line by its number. */
export function GoTo() {
  const { words, bench } = useBench()
  const [typed, setTyped] = useState('')
  const go = (event: React.FormEvent) => {
    event.preventDefault()
    const state = bench.store.getState()
    const at = indexOfRow(state.rows, typed.trim())
    bench.store.select(moveTo(state, at < 0 ? state.rows.length - 1 : at))
    bench.store.open(null)
  }
  return (
    <Dialog title={words.goto.label}>
      <form className="bench-goto" onSubmit={go}>
        <input
          type="text"
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={6}
          aria-label={words.goto.label}
          value={typed}
          autoFocus
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit">{words.goto.go}</button>
      </form>
    </Dialog>
  )
}
