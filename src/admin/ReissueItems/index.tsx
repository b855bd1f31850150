'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import '../plain.css'
import { Builder } from './Builder'
import { useItemsWords } from './useItemsWords'
import './index.css'

const mayEdit = (user: unknown): boolean =>
  ['editor', 'admin'].includes(String((user as { role?: unknown } | null)?.role))

/**
 * On a reissue: what it is made of. It reads and saves by itself, each change at once; the form around
 * it carries none of it.
 */
export function ReissueItems() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const words = useItemsWords()
  const editable = mayEdit(user)
  return (
    <section className="field-type reissue-items" aria-label={words.title}>
      <h2 className="reissue-items__title">{words.title}</h2>
      {id === undefined ? (
        <p className="reissue-items__empty">{words.notYet}</p>
      ) : (
        <>
          {!editable && <p className="reissue-items__hint">{words.readOnly}</p>}
          <Builder key={id} id={String(id)} editable={editable} />
        </>
      )}
    </section>
  )
}
