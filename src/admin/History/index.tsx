import './index.css'

import type { DocumentViewServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { itemSlugs } from '@/items/stages'
import { HistoryView } from './HistoryView'

/** An item's versions, and how two of them differ; for the staff. */
export function History({ initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig, docID } = initPageResult
  const collection = itemSlugs.find((slug) => slug === collectionConfig?.slug)
  if (!collection || !docID || !hasRole(req, 'viewer')) return null
  return <HistoryView collection={collection} id={String(docID)} mayRestore={hasRole(req, 'corrector')} /> // prettier-ignore
}
