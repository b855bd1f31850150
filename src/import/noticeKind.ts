import type { Notice } from '@/payload-types'

type Kind = NonNullable<Notice['kind']>

/** Words that a notice of the kind has in its heading or its first sentence; the first match counts. */
const cues: readonly (readonly [Kind, RegExp])[] = [
  ['tender', /招标|投标|拍卖|竞价|\btenders?\b/iu],
  ['lost', /遗失|丢失|作废|挂失|寻物|寻人|寻猫|寻狗|\blost\b/iu],
  ['entries', /征文|征稿|征集|征订|报名|\bentries\b|\bcompetition\b/iu],
  ['obituary', /讣告|逝世|追悼|\bobituary\b|\bdeaths?\b/iu],
  ['correction', /更正|勘误|致歉|\bcorrections?\b|\berrat(?:a|um)\b/iu],
  ['vacancy', /招聘|招工|招生|诚聘|\bwanted\b|\bsituations? vacant\b/iu],
  ['advertisement', /供应|出售|批发|代销|转让|优惠|\bfor sale\b/iu],
]

/** What a notice is about, told by its heading first and its text second. */
export const noticeKind = (notice: { headline: string | null; text: string }): Kind =>
  kindOf(notice.headline ?? '') ?? kindOf(notice.text.slice(0, 80)) ?? 'announcement'

const kindOf = (text: string): Kind | undefined => cues.find(([, cue]) => cue.test(text))?.[0]
