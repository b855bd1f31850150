'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import type { ItemSlug } from '@/items/stages'

/** Names what a select of the collection has, in the language of who looks at it. */
export function useOptionLabel(collection: ItemSlug) {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { fields } = getEntityConfig({ collectionSlug: collection })
  return (name: string, value: string): string => {
    const field = fields.find((one): one is Extract<ClientField, { type: 'select' }> => one.type === 'select' && one.name === name) // prettier-ignore
    const option = field?.options.find((one) => typeof one === 'object' && one.value === value)
    return typeof option === 'object' ? String(getTranslation(option.label, i18n)) : value
  }
}
