import type { Reason } from '../reason'
import type { Standing } from './readStandings'

/** Which item of a reissue: its place from 1, and what it is called. */
export type Item = { readonly position: number; readonly headline: string }

const standings: Readonly<Record<Exclude<Standing, 'public'>, Reason>> = {
  draft: {
    en: 'is not published (any more): publish it, or take it out.',
    zh: '尚未发布或已撤回：请先发布，或从篇目中移除。',
  },
  withheld: { en: 'is withheld: take it out.', zh: '已不公开：请从篇目中移除。' },
  trashed: {
    en: 'is in the trash: restore it, or take it out.',
    zh: '在回收站里：请恢复，或从篇目中移除。',
  },
  gone: { en: 'was deleted for good: take it out.', zh: '已被彻底删除：请从篇目中移除。' },
}

/** Why an item that is not public cannot come out: `Item 2 (“…”) is withheld: take it out.` */
export const notPublic = (item: Item, standing: Exclude<Standing, 'public'>): Reason =>
  about(item, standings[standing])

const pins = {
  none: {
    en: 'is not pinned to a version: pick it again.',
    zh: '没有固定到某个版本：请重新选取。',
  },
  lost: {
    en: 'is pinned to a version that is not there: update it to the newest.',
    zh: '所固定的版本不存在：请更新到最新版本。',
  },
  draft: {
    en: 'is pinned to a draft: update it to the newest published version.',
    zh: '固定的是草稿：请更新到最新的已发布版本。',
  },
} as const

/** Why an item cannot come out in the version that it is pinned to. */
export const pinnedWrong = (item: Item, wrong: keyof typeof pins): Reason =>
  about(item, pins[wrong])

function about({ position, headline }: Item, { en, zh }: Reason): Reason {
  const name = headline.slice(0, 60)
  return {
    en: `Item ${position}${name ? ` (“${name}”)` : ''} ${en}`,
    zh: `第 ${position} 篇${name ? `《${name}》` : ''}${zh}`,
  }
}
