'use client'

import { Button, CopyToClipboard, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { languageOf } from '../adminWords'
import '../plain.css'
import { forgetKey, keptKey, keepKey } from './keptKey'
import { words } from './words'
import './index.css'

/**
 * A new key, once: the answer that makes it holds it, and the form that receives that answer hands it
 * over to the page that opens next. It is in no store of the browser; who leaves has seen it.
 */
export function KeyShown() {
  const { id, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = words[languageOf(i18n.language)]
  const [handed, setHanded] = useState(() => keptKey(id))
  const made = typeof data?.key === 'string' ? data.key : undefined
  useEffect(() => {
    if (made && data?.id) keepKey({ id: data.id, key: made })
  }, [made, data?.id])
  useEffect(() => () => forgetKey(id), [id])
  const key = made ?? handed
  if (!key) return id ? null : <p className="plain-note key-shown__before">{say.before}</p>
  return (
    <section className="field-type key-shown" role="alert" aria-label={say.label}>
      <h2 className="key-shown__title">{say.title}</h2>
      <p className="key-shown__line">
        <code className="key-shown__key">{key}</code>
        <CopyToClipboard value={key} defaultMessage={say.copy} successMessage={say.copied} />
      </p>
      <p className="key-shown__how">
        {say.how} <code>Authorization: Bearer {key.slice(0, 10)}…</code>
      </p>
      {handed && (
        <Button buttonStyle="secondary" size="small" onClick={() => setHanded(undefined)}>
          {say.done}
        </Button>
      )}
    </section>
  )
}
