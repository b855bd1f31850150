'use client'

import { useEffect } from 'react'
import { useBench, useBenchState } from '../context'
import type { Note } from '../store/types'
import type { WorkbenchWords } from '../words/zh'

/** What the workbench has to say once: a refusal, a colleague's change. */
export function Notes() {
  const { words, bench } = useBench()
  const note = useBenchState((state) => state.note)
  const { store } = bench
  useEffect(() => {
    if (!note || !passing.includes(note.kind)) return
    const timer = setTimeout(() => store.dismiss(), shownFor)
    return () => clearTimeout(timer)
  }, [note, store])
  const kind = note?.kind === 'refused' ? 'alert' : 'status'
  return (
    <div className="bench-note" role={kind}>
      {note && (
        <div className={`bench-note__box bench-note__box--${note.kind}`}>
          {say(note, words).map((line, i) => (
            <p key={i}>{line}</p>
          ))}
          <button type="button" aria-label={words.close} onClick={() => store.dismiss()}>
            ×
          </button>
        </div>
      )}
    </div>
  )
}

/** Nothing has to be done about these: they go by themselves, after so many milliseconds. */
const passing: readonly Note['kind'][] = ['wordsSaved', 'news', 'nothingToUndo']
const shownFor = 6000

function say({ kind, lines }: Note, words: WorkbenchWords): readonly string[] {
  const { notes } = words
  if (kind === 'refused') return lines
  if (kind === 'lost') return [notes.lost(Number(lines[0] ?? 1))]
  if (kind === 'displaced') return [notes.displaced, ...lines]
  if (kind === 'restored') return [notes.restored(new Date(lines[0] ?? '').toLocaleString())]
  return [notes[kind]]
}
