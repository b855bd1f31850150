import type { Payload } from 'payload'
import type { Edition, Reissue } from '@/payload-types'
import { notPublic } from '../freeze/itemReasons'
import { nameOf, readStandings } from '../freeze/readStandings'
import { hashOf } from '../freeze/sealEdition'
import type { Reason } from '../reason'
import type { Edition as Frozen } from '../types'

/** After so many attempts it needs a person. */
export const mostAttempts = 8

const editionWrong = {
  gone: {
    en: 'Its approved edition is not there: approve it again.',
    zh: '找不到已签发的定稿：请重新签发。',
  },
  changed: {
    en: 'Its approved edition was changed in the database: approve it again.',
    zh: '已签发的定稿在数据库中被改动过：请重新签发。',
  },
  unfinished: {
    en: `It was begun ${mostAttempts} times and never finished: see the workers’ logs.`,
    zh: `已尝试 ${mostAttempts} 次，均未完成：请查看后台进程的日志。`,
  },
}

type Checked = { payload: Payload; reissue: Reissue; stored: Edition | null }

/** What stands against bringing out a claimed reissue; nothing when all is as it was approved. */
export async function whyNotPublish({ payload, reissue, stored }: Checked): Promise<Reason[]> {
  if (!stored) return [editionWrong.gone]
  if (hashOf(stored.content) !== stored.hash) return [editionWrong.changed]
  if ((reissue.attempts ?? 0) > mostAttempts) return [editionWrong.unfinished]
  const items = (JSON.parse(stored.content) as Frozen).sections.flatMap((one) => one.items)
  const standings = await readStandings(payload, items)
  return items.flatMap((item, i) => {
    const standing = standings.get(nameOf(item)) ?? 'gone'
    return standing === 'public'
      ? []
      : [notPublic({ position: i + 1, headline: item.headline }, standing)]
  })
}
