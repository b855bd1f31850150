import { foldHan } from './foldHan'
import { MORE_PHRASES } from './latinNoticePhrases'
import { isNoticeTitle, noticeWords } from './notices'
import { remembered } from './remembered'
import { HAN } from './scripts'

/** Titles of notices beside those that tell where one begins, and those that hardly more stands with. */
const TITLES = '告示 敬告 悬赏 招生简章 分类广告 供求信息 便民信息 放映预告'.split(' ')
const SHORT_TITLES =
  '出让 注销 减资 征集 招商 招募 招考 换房 迁址 征友 征人 寻亲 求才 事求人 顶让 订婚 结婚 停水 停电 供求 便民 气象 电视节目'.split(
    ' ',
  )
const MORE = 4

/** What stands in notices and seldom elsewhere, and what stands in reports too. */
const SURE =
  '特此敬启 特此奉告 谨启 择于 假座 垂询 函索 备索 招标人 采购人 投标保证金 竞买保证金 竞买人 资格审查 起始价 看样 注册资本由 债权债务 股东会决议 价格从优 面谈 面商 洽购 函洽 接洽 招生对象 薪资 底薪 供膳宿 供食宿 意者 廉售 廉让 吉屋 雅房 顶让 自售 家祭 公祭 出殡 遵遗嘱 丧事从简 寻亲 悬赏 望周知 予以作废 予以注销 减少注册资本'.split(
    ' ',
  )
const LIKELY =
  '遗失 丢失 作废 特此 营业执照 公章 收据 逝世 病故 吊唁 家属 投标 招标 竞价 挂牌 注销 债权 检修 绕行 敬请 欢迎来电 多云 气温 相对湿度 放映 票价 场次 恕不 有效证件 报名 应聘 学历 押金 租金 转让 出租 出售'.split(
    ' ',
  )

/** How strongly a text speaks as notices do, when it is known where it begins and ends. */
export const noticeSigns = remembered((text: string): number => {
  const plain = HAN.test(text) ? foldHan(text) : text.toLowerCase()
  const count = (list: readonly string[]) => list.filter((words) => plain.includes(words)).length
  const more = HAN.test(text) ? count(SURE) + count(LIKELY) / 2 : count(MORE_PHRASES)
  return noticeWords(text) + more
})

/** Whether the headline of an item names a notice: `某某招标公告`, `土地出让`, `停电`. */
export const namesNotice = remembered((text: string): boolean => {
  if (isNoticeTitle(text)) return true
  const title = foldHan(text.replace(/[\s：:（）()！!【】[\]■●▲◆]/gu, ''))
  if (title.length > 40) return false
  if (TITLES.some((words) => title.endsWith(words))) return true
  return SHORT_TITLES.some((words) => title.endsWith(words) && title.length <= words.length + MORE)
})
