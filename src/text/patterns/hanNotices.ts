import { foldHan } from './foldHan'
import { trimMarks } from './trimMarks'

/** Words with which the titles of notices end. */
const TITLES =
  '启事 公告 通告 布告 声明 公示 通知 讣告 讣闻 哀启 更正 致歉 道歉 招聘 招标 招租 拍卖 转让 出租 出售 遗失 挂失 征稿 征订 鸣谢 公告栏 分类信息 影讯 诚聘 征才 廉让 今日排片 节目预告 节目预报'.split(
    ' ',
  )
/** Titles that end headlines of news too, and name a notice only when hardly more stands there. */
const SHORT_TITLES =
  '天气 天气预报 天气看板 招工 招生 求职 寻人 寻物 寻车 招领 征婚 求租 求购 谢启 警告逃妻 道谢'.split(
    ' ',
  )
/** By how many characters such a title may be longer. */
const MORE = 4

/** Whether a Chinese headline names a notice: `某某招标公告`, `遗失声明`, `今明天气`, `尋人`. */
export function isHanNoticeTitle(text: string): boolean {
  const title = foldHan(text.replace(/[\s：:（）()！!【】[\]■●▲◆]/gu, ''))
  if (title.length > 40) return false
  if (TITLES.some((words) => title.endsWith(words))) return true
  return SHORT_TITLES.some((words) => title.endsWith(words) && title.length <= words.length + MORE)
}

/** What stands in notices and hardly ever in a report. */
const SURE =
  '声明作废 特此公告 特此通告 特此声明 特此通知 特此公示 特此讣告 特此更正 特此申谢 特此致谢 特登报 现予公告 现予公示 登报声明 不慎遗失 不慎丢失 遗失声明 有意者 报名时间 报名地点 报名电话 联系电话 联系人 监督电话 拍卖会 竞买 投标人 逾期不 逾期未 逾期视 定有重谢 必有重谢 定有酬谢 必有酬谢 必有厚报 薄酬 订票电话 待遇面议 待遇从优 现招聘 诚聘 诚招 哀此讣 设奠 发引安葬 屋主自售 治丧小组 治丧委员会 特此说明 特此启事 特此敬告 特此鸣谢 谨此鸣谢 谨此致谢 恭候光临 敬请光临 欢迎惠顾 欢迎选购 价格面议 租金面议 面洽 咨询电话 报名热线 订购热线 招标编号 招标文件 投标截止 开标时间 起拍价 拍卖标的 公示期 公告期 申报债权 清算组 统一社会信用代码 身份证号 户口簿 公章一枚 公章壹枚 恕不另 不再另行通知 函购 邮购'.split(
    ' ',
  )
/** What stands in notices above all; two of them tell as much as one of the others. */
const LIKELY =
  '最高气温 最高温度 最低气温 最低温度 东南风 东北风 西南风 西北风 偏南风 偏北风 偏东风 偏西风 晴转 阴转 多云转 多云间 小雨转 走失 离家未 知情者 知其下落 身高 口音 月薪 东主 团体票 优惠 免费送货 遗体告别 享年 享寿 终年 白天高温 入夜 新址 认领 失主 拾到 停电 停水 请用户 追悼会 告别仪式 求购 征婚 离异 包食宿 专业不限 试用期 节假日除外 售票处'.split(
    ' ',
  )

/** How strongly a Chinese text speaks as notices do: one for each set phrase, half for each likely one. */
export function hanNoticeWords(text: string): number {
  const plain = foldHan(text)
  const sure = SURE.filter((words) => plain.includes(words)).length
  const likely = LIKELY.filter((words) => plain.includes(words)).length
  const shows = /\d{1,2}:\d\d \d{1,2}:\d\d/u.test(plain) ? 1 : 0
  return sure + (likely + shows) / 2
}

/** With what a notice ends. */
const CLOSINGS =
  '声明作废 作废 此布 此启 敬请周知 敬请谅解 敬请参加 届时参加 定有重谢 必有重谢 定有酬谢 必有酬谢 必有厚报 薄酬 哀此讣闻 哀此讣告 登报声明 致歉 特此公告 特此通告 特此声明 特此通知 特此公示 特此启事 特此布告 特此更正 特此申谢 特此致谢'.split(
    ' ',
  )

/** Whether a Chinese paragraph ends as notices do: `…遗失，声明作废。`, `…特此更正並致歉。` */
export function closesHanNotice(text: string): boolean {
  const end = foldHan(trimMarks(text.slice(-12), ' 。！'))
  return CLOSINGS.some((words) => end.endsWith(words))
}

const LABELS =
  '电话 地址 时间 地点 联系人 联络人 邮箱 网址 邮编 传真 热线 开户行 账号 微信 截止'.split(' ')
const CALL = /(?:电话|热线|洽|致电)[：:]? ?[\d×*()（）—-]{6,16}$/u

/** Whether a line is a detail, complete without an end mark: `联系电话：…`, `此致`, `团体票八折，订票电话7584151`. */
export function isHanDetail(text: string): boolean {
  if (text.length > 80) return false
  const plain = foldHan(text)
  if (/^(?:此致[！!]?|(?:此致 ?)?敬礼[！!]?)$/u.test(plain)) return true
  const label = /^([^：:，。]{2,12})[：:]./u.exec(plain)?.[1] ?? ''
  // What is left of `电话：` and its number behind a line's end.
  if (/^(?:[话址][：:])?[\d×*-]{7,14}$/u.test(plain)) return true
  return LABELS.some((word) => label.includes(word)) || CALL.test(plain.slice(-24))
}

const YEAR = /^(?:(?:中华)?民国)?[\d〇○零一二三四五六七八九十百]{2,5}年/u
const MONTH = /^[\d一二三四五六七八九十]{1,2}月/u
const DAY = /^[\d一二三四五六七八九十廿]{1,3}[日号]$/u

/** Whether a line is a Chinese date alone: `2021年4月8日`, `二〇二一年四月八日`, `11月8日`. */
export function isHanDate(text: string): boolean {
  if (text.length > 24) return false
  const plain = foldHan(text.replace(/\s/gu, ''))
  const rest = plain.replace(YEAR, '')
  const day = rest.replace(MONTH, '')
  return day !== rest && (DAY.test(day) || (day === '' && rest !== plain))
}
