import { remembered } from './remembered'

/** What a story is, set above its headline: `短评`, `读者来信`, `通讯`. */
const SORT =
  /^(?:本[报報])?(?:社论|社論|评论员文章|評論|评论|短评|短評|时评|時評|通讯|通訊|特写|特寫|消息|来信|來信|来信摘登|读者来信|讀者來信|编者按|小说|小小说|诗歌|散文|随笔|杂文|连载|長篇連載|长篇连载|专访|人物|言论|论坛|今日谈|简讯|短讯|快讯|要闻|述评|综述|特稿|专栏|專欄|深度|调查|聚焦|观察|视点|热点|图片新闻|新闻特写|农村见闻)$/u

/** A banner over several stories: `某某专题报道`, `…——特别报道`, `“某某”系列报道之三`. */
const BANNER =
  /(?:专题|專題|专题报道|特别报道|特別報道|特别报导|系列报道|系列|专栏|專欄|连续报道|追踪报道|主题活动|进行时|在行动|巡礼|看台|窗口|之[一二三四五六七八九十]{1,2})$/u

/** Whether a headline line only says of what sort or under which banner the story below it is. */
export const isSort = remembered((text: string): boolean => {
  const bare = text.replace(/[\s【】[\]（）()：:]/gu, '')
  return SORT.test(bare) || (bare.length <= 30 && BANNER.test(bare))
})
