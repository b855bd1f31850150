'use client'

import { Button, toast } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { useAdminWords } from '../useAdminWords'

export type LoosePage = { readonly id: string; readonly label: string; readonly loose: boolean }

type Props = {
  pages: readonly LoosePage[]
  onClose: () => void
  /** Shows them where they are now. */
  onPlaced: () => void
}

/**
 * Newspaper, date, edition, and a label for each page; says what is wrong where it stands. No <form>:
 * on a page's own screen it stands inside that of the page, and forms do not nest.
 */
export function PlaceForm({ pages, onClose, onPlaced }: Props) {
  const words = useAdminWords().place
  const box = useRef<HTMLDivElement>(null)
  const [errors, setErrors] = useState<readonly string[]>([])

  async function place() {
    const fields = [...(box.current?.querySelectorAll<Field>('input, select') ?? [])]
    if (!fields.every((field) => field.reportValidity())) return
    const given = new Map(fields.map(({ name, value }) => [name, value]))
    const answer = await send({
      newspaper: given.get('newspaper'),
      date: given.get('date'),
      edition: given.get('edition') || 'main',
      pages: pages.map(({ id }) => ({ id, label: given.get(id) })),
    })
    if (!answer) return setErrors([words.failed])
    if (answer.errors) return setErrors(answer.errors.map(({ message }) => message))
    toast.success(words.done(answer.placed, answer.issue))
    onPlaced()
  }

  return (
    <div
      ref={box}
      className="place-pages__form"
      role="group"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        void place()
      }}
    >
      <Papers />
      <label>
        {words.date}
        <input name="date" required placeholder="YYYY-MM-DD" pattern="\d{4}-\d{2}-\d{2}" />
      </label>
      <label>
        {words.edition}
        <input name="edition" placeholder="main" maxLength={60} />
      </label>
      <Labels pages={pages} />
      {errors.length > 0 && (
        <ul className="place-pages__errors" role="alert">
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
      <div className="place-pages__actions">
        <Button size="medium" onClick={() => void place()}>
          {words.save}
        </Button>
        <Button size="medium" buttonStyle="secondary" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}

function Papers() {
  const words = useAdminWords().place
  const papers = useNewspapers()
  return (
    <label>
      {words.newspaper}
      <select name="newspaper" required autoFocus>
        {papers?.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {papers?.length === 0 && (
        <Link href="/admin/collections/newspapers/create">{words.noPapers}</Link>
      )}
    </label>
  )
}

function Labels({ pages }: Pick<Props, 'pages'>) {
  const words = useAdminWords().place
  return (
    <fieldset>
      <legend>{words.label}</legend>
      {pages.map(({ id, label, loose }, i) => (
        <label key={id}>
          {loose ? label : ''}
          <input name={id} required maxLength={200} defaultValue={loose ? String(i + 1) : label} />
        </label>
      ))}
    </fieldset>
  )
}

type Field = HTMLInputElement | HTMLSelectElement

type Newspaper = { readonly id: string; readonly title: string }

/** All titles but that of loose pages; undefined until they are there. */
function useNewspapers(): readonly Newspaper[] | undefined {
  const [papers, setPapers] = useState<readonly Newspaper[]>()
  useEffect(() => {
    void fetch('/api/newspapers?limit=100&depth=0&sort=title', { credentials: 'include' })
      .then((response) => response.json() as Promise<{ docs: Newspaper[] }>)
      .then(({ docs }) => setPapers(docs.filter(({ id }) => id !== 'unsorted')))
  }, [])
  return papers
}

type Answer = { errors?: { message: string }[]; placed: number; issue: string }

async function send(body: object): Promise<Answer | undefined> {
  try {
    const response = await fetch('/api/pages/place', {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Answer
  } catch {
    return undefined
  }
}
