'use client'

import { Button, toast } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useState, type FormEvent } from 'react'
import { useAdminWords } from '../useAdminWords'

export type LoosePage = { readonly id: string; readonly label: string; readonly loose: boolean }

type Props = {
  pages: readonly LoosePage[]
  onClose: () => void
  /** Shows them where they are now. */
  onPlaced: () => void
}

/** Newspaper, date, edition, and a label for each page; says what is wrong where it stands. */
export function PlaceForm({ pages, onClose, onPlaced }: Props) {
  const words = useAdminWords().place
  const [errors, setErrors] = useState<readonly string[]>([])

  async function place(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // A page's own form stands around this one, and would save what it knew before.
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    const answer = await send({
      newspaper: form.get('newspaper'),
      date: form.get('date'),
      edition: form.get('edition') || 'main',
      pages: pages.map(({ id }) => ({ id, label: form.get(id) })),
    })
    if (!answer) return setErrors([words.failed])
    if (answer.errors) return setErrors(answer.errors.map(({ message }) => message))
    toast.success(words.done(answer.placed, answer.issue))
    onPlaced()
  }

  return (
    <form className="place-pages__form" onSubmit={place} aria-label={words.title}>
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
        <Button type="submit" size="medium">
          {words.save}
        </Button>
        <Button size="medium" buttonStyle="secondary" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
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
