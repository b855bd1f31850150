import type { ItemSlug } from '@/items/stages'
import type { Reason } from '@/reissues/reason'
import { namesIn } from '../derive/heads'
import type { Row } from '../derive/types'
import { tooLong } from '../plan/tooLong'
import { paragraphsOf } from './paragraphsOf'

/** As much as the collections take of a list of names. */
const names = { count: 50, length: 200 }

/** Characters of a story: a page of the densest print has a tenth of them. */
const longestBody = 200_000

type Checked = {
  readonly id: string
  readonly collection: ItemSlug
  readonly values: Row
  readonly stored: Row
}

/** Why an item would say more than it may, so that an editor could not save it any more. */
export function tooMuch(checked: Checked): Reason[] {
  const { values } = checked
  const fields = tooLong(checked).flatMap((one) => (one.code === 'tooLong' ? [longer(one.field, one.most)] : [])) // prettier-ignore
  const lists = (['credits', 'contacts'] as const).flatMap((field) => {
    const own = namesIn(values[field])
    return [
      ...(own.length > names.count ? [more(field, names.count)] : []),
      ...(own.some(({ length }) => length > names.length) ? [longer(field, names.length)] : []),
    ]
  })
  const body = values.body ? paragraphsOf(values) : []
  const length = body.reduce((sum, { text }) => sum + text.length, 0)
  return [...fields, ...lists, ...(length > longestBody ? [longer('body', longestBody)] : [])]
}

const longer = (field: string, most: number): Reason => ({
  en: `${field}: would be longer than ${most} characters; shorten it.`,
  zh: `${field}：会超过 ${most} 字；请缩短。`,
})

const more = (field: string, most: number): Reason => ({
  en: `${field}: would have more than ${most} names; take some out.`,
  zh: `${field}：会超过 ${most} 个；请删去一些。`,
})
