'use client'

import { useConfig, useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps, RelationshipFieldClient } from 'payload'
import { useEffect } from 'react'

/**
 * In lists: the title of the one document that a row relates to. Payload's own cell asks for it only
 * when the row scrolls past an edge, and leaves some rows without.
 */
export function TitleCell({
  cellData,
  field,
}: DefaultCellComponentProps<RelationshipFieldClient, string | null>) {
  const { documents, getRelationships } = useListRelationships()
  const { getEntityConfig } = useConfig()
  const slug = String(field.relationTo)
  useEffect(() => {
    if (cellData) getRelationships([{ relationTo: slug, value: cellData }])
  }, [cellData, slug, getRelationships])
  if (!cellData) return <span>–</span>
  const title = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id'
  const found = documents[slug]?.[cellData] as Record<string, unknown> | null | false | undefined
  return <span>{String((found || {})[title] ?? '…')}</span>
}
