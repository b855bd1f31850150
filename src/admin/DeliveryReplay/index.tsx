'use client'

import {
  Button,
  toast,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { languageOf } from '../adminWords'
import { replayWords } from './words'

/** On a delivery's page, for editors: sends it again once it has arrived or was given up. */
export function DeliveryReplay() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const state = useFormFields(([fields]) => fields.state?.value)
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const words = replayWords[languageOf(i18n.language)]
  if (!mayReplay(user) || (state !== 'delivered' && state !== 'failed')) return null

  async function replay() {
    setAsked(true)
    const reason = await askForReplay(String(id), words.failed)
    if (reason === undefined) {
      toast.success(words.done)
      return router.refresh()
    }
    toast.error(reason)
    setAsked(false)
  }

  return (
    <Button size="medium" buttonStyle="secondary" disabled={asked} onClick={() => void replay()}>
      {words.replay}
    </Button>
  )
}

const mayReplay = (user: unknown): boolean =>
  ['editor', 'admin'].includes(String((user as { role?: unknown } | null)?.role))

/** Asks the server; gives why not, or nothing when it is done. */
async function askForReplay(id: string, failed: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/deliveries/${encodeURIComponent(id)}/replay`, {
      method: 'POST',
      credentials: 'include',
    })
    if (response.ok) return undefined
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    return errors?.[0]?.message ?? failed
  } catch {
    return failed
  }
}
