'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { languageOf } from '../adminWords'
import { workbenchPath } from '../workbenchPath'
import './index.css'

const words = {
  zh: { page: '打开版面工作台', item: '在版面上校改' },
  en: { page: 'Open the page workbench', item: 'Put right on the page' },
}

const useWords = () => words[languageOf(useTranslation().i18n.language)]

/** On a page: the way to its workbench. */
export function PageWorkbenchLink() {
  const { id } = useDocumentInfo()
  const said = useWords()
  return id ? <Way page={String(id)} label={said.page} /> : null
}

/** On an item: the way to the workbench of the first page that it stands on. */
export function ItemWorkbenchLink() {
  const { id } = useDocumentInfo()
  const said = useWords()
  const page = useFormFields(([fields]) => fields['parts.0.page']?.value)
  const known = typeof page === 'string' ? page : (page as { id?: string } | undefined)?.id
  return id && known ? <Way page={known} item={String(id)} label={said.item} /> : null
}

type WayProps = { readonly page: string; readonly item?: string; readonly label: string }

const Way = ({ page, item, label }: WayProps) => (
  <p className="field-type workbench-link">
    <Link href={workbenchPath(page, item)}>{label} →</Link>
  </p>
)
