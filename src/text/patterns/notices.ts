import {
  closesHanNotice,
  hanNoticeWords,
  isHanDate,
  isHanDetail,
  isHanNoticeTitle,
} from './hanNotices'
import { isLatinNoticeTitle, latinNoticeWords } from './latinNotices'
import { HAN } from './scripts'
import { remembered } from './remembered'

/** Whether a headline names a notice: `某某招标公告`, `遗失声明`, `PUBLIC NOTICE`, `Lost`. */
export const isNoticeTitle = remembered((text: string): boolean => {
  return isHanNoticeTitle(text) || isLatinNoticeTitle(text)
})

/** How strongly a paragraph speaks as notices do, by the number of its set phrases. */
export const noticeWords = remembered((text: string): number => {
  return HAN.test(text) ? hanNoticeWords(text) : latinNoticeWords(text)
})

/** Whether a paragraph ends as notices do: `…遗失，声明作废。` */
export const closesNotice = remembered((text: string): boolean => {
  return closesHanNotice(text)
})

/** Whether a line is the date below a notice: `2021年4月8日`, `二〇二一年四月八日`. */
export const isDateLine = remembered((text: string): boolean => {
  return isHanDate(text)
})

/** Whether a line is a notice's detail or date, complete without an end mark: `联系电话：…`, `2021年4月8日`. */
export const isDetail = remembered((text: string): boolean => {
  if (isHanDate(text) || isHanDetail(text)) return true
  return (
    /^(?:tel|telephone|phone|address|apply|contact|e-?mail|call)\b(?:[.:] ?\S|.{0,16}\d)/iu.test(
      text,
    ) && text.length <= 80
  )
})
