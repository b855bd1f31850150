import { isLatinNoticeTitle, latinNoticeWords } from './latinNotices'
import { HAN } from './scripts'

const TITLE =
  /(?:启事|啟事|公告|通告|声明|聲明|公示|通知|讣告|訃告|更正|致歉|招聘|招标|招租|拍卖|转让|出租|出售|遗失|挂失|征稿|征订|鸣谢|公告栏|分类信息)$/u
const WORDS =
  /声明作废|聲明作廢|特此(?:公告|通告|声明|通知|公示|讣告)|现予(?:公告|公示)|登报声明|不慎(?:遗失|丢失)|遗失声明|有意者|报名(?:时间|地点|电话)|联系(?:电话|人)|监督电话|拍卖会|竞买|投标人|逾期(?:不|未|视)/u

/** Whether a headline names a notice: `某某招标公告`, `遗失声明`, `PUBLIC NOTICE`, `Lost`. */
export function isNoticeTitle(text: string): boolean {
  const title = text.replace(/[\s：:（）()！!]/gu, '')
  if ([...title].length <= 40 && TITLE.test(title)) return true
  return isLatinNoticeTitle(text)
}

/** How strongly a paragraph speaks as notices do, by the number of its set phrases. */
export function noticeWords(text: string): number {
  if (!HAN.test(text)) return latinNoticeWords(text)
  return (text.match(new RegExp(WORDS, 'gu')) ?? []).length
}

const CLOSES =
  /(?:[声聲]明作[废廢]|特此(?:公告|通告|[声聲]明|通知|公示|启事|啟事|布告)|此布|此[启啟]|敬[请請](?:周知|谅解|諒解)|作[废廢])[。！]?$/u

/** Whether a paragraph ends as notices do: `…遗失，声明作废。` */
export function closesNotice(text: string): boolean {
  return CLOSES.test(text)
}

const DETAIL = /电话|地址|时间|地点|联系人|邮箱|网址|邮编|传真|热线|开户行|账号|微信|截止/u
const DATE =
  /^(?:\d{4}|[二〇○零一九]{4})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?$/u

/** Whether a line is the date below a notice: `2021年4月8日`, `二〇二一年四月八日`. */
export function isDateLine(text: string): boolean {
  return DATE.test(text.replace(/\s/gu, ''))
}

/** Whether a line is a notice's detail or date, complete without an end mark: `联系电话：…`, `2021年4月8日`. */
export function isDetail(text: string): boolean {
  if (isDateLine(text)) return true
  const label = /^([^：:，。]{2,12})[：:]./u.exec(text)?.[1] ?? ''
  if (DETAIL.test(label)) return text.length <= 80
  return (
    /^(?:tel|telephone|phone|address|apply|contact|e-?mail|call)\b(?:[.:] ?\S|.{0,16}\d)/iu.test(
      text,
    ) && text.length <= 80
  )
}
