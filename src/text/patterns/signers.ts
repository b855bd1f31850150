import { foldHan } from './foldHan'
import { isName } from './names'
import { remembered } from './remembered'

/** How the names of those end who sign notices. */
const OFFICES =
  '公司 中心 学校 中学 小学 大学 学院 幼儿园 医院 卫生院 委员会 政府 法院 检察院 小组 清算组 领导小组 支队 大队 招标办 办公室 办事处 指挥部 筹备处 管理处 联合社 合作社 信用社 供销社 报社 银行 支行 商店 商场 酒店 工厂 协会 学会 公会 商会 联合会 治丧处 委员会敬启 县委 市委 分局 总局 管理局 公安局 供电局 供电所 派出所 文化馆 图书馆 博物馆 体育馆 电影院 气象台 电视台 编辑部 广告部 家属 敬告 谨启 敬启 谨告 泣告 叩首 同启 启'.split(
    ' ',
  )
const LONGEST_OFFICE = 26

/** Whether a line is the name of an office, a firm or a committee that can sign: `某某县公安局`, `治丧委员会`. */
export const isOfficeName = remembered((text: string): boolean => {
  const name = foldHan(text.replace(/[\s\u3000]/gu, ''))
  if (name.length < 4 || name.length > LONGEST_OFFICE) return false
  if (!/^\p{Script=Han}+(?:发布|发|宣)?$/u.test(name)) return false
  const bare = name.replace(/发布$/u, '')
  if (OFFICES.some((end) => bare.endsWith(end))) return true
  return /^\p{Script=Han}{1,8}[省市县区州乡镇矿]\p{Script=Han}{0,12}[局厅厂站台所社行店部队]$/u.test(
    bare,
  )
})

/** Whom or where one belongs to who writes to a newspaper. */
const PLACES =
  /(?:社员|读者|讀者|学生|學生|职工|工人|居民|村民|教师|战士|农民|市民|[省市县區区乡鄉镇鎮村里社队隊厂廠校院局所站店路街巷])$/u

/**
 * Whether a line is how a letter to the newspaper is signed, by place and name: `红星公社社员 某某`,
 * `某某里 胡某某`, `孙某某（某某市）`, `一读者`.
 */
export function isLetterSigner(text: string): boolean {
  if (
    /^(?:一|一位|一名|几位|部分|本报)(?:读者|讀者|市民|学生|家长|职工|老兵|群众|乘客|居民)$/u.test(
      text,
    )
  )
    return true
  const placed = /^(\p{Script=Han}{2,4})[（(]\p{Script=Han}{2,12}[）)]$/u.exec(text)?.[1]
  if (placed !== undefined) return isName(placed)
  const [place = '', ...names] = text.trim().split(/[\s、]+/u)
  return (
    names.length > 0 &&
    names.length <= 4 &&
    /^\p{Script=Han}{2,16}$/u.test(place) &&
    PLACES.test(place) &&
    names.every(isName)
  )
}
