import type { FieldHook } from 'payload'
import { unsorted } from '@/import/ids'

/**
 * What an issue is called: its newspaper's title, its day, and its edition where there are several:
 * `菱渡报 1987-10-20 县城版`. The place of loose pages has no day.
 */
export const nameIssue: FieldHook = async ({ data, req }) => {
  const newspaper = idOf(data?.newspaper)
  const paper = await req.payload.findByID({
    collection: 'newspapers',
    id: newspaper,
    depth: 0,
    disableErrors: true,
    select: { title: true },
    req,
  })
  const title = paper?.title ?? newspaper
  if (newspaper === unsorted.newspaper) return title
  const edition = data?.edition === 'main' ? '' : data?.edition
  return [title, data?.date, edition].filter(Boolean).join(' ')
}

const idOf = (relation: unknown): string =>
  typeof relation === 'object' && relation ? (relation as { id: string }).id : String(relation)
