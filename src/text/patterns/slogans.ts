import { foldHan } from './foldHan'

/** How the second clause of a public slogan begins: it calls on everybody. */
const CALLS = '人人 从 请 共 树 促 同 创 建 齐 你我 争 做 永 防 享'.split(' ')
/** How the first one begins, if not so. */
const URGES =
  '讲 保护 关爱 节约 爱护 珍惜 遵守 弘扬 践行 倡导 厉行 拒绝 关注 尊老 传承 崇尚 安全 文明 保障 热爱 团结 高举 建设 全民 珍爱 保卫 绿化 美化'.split(
    ' ',
  )

/** Whether a line is a public slogan of two clauses without marks: `爱护公物 人人有责`. */
export function isSlogan(text: string): boolean {
  const clauses = foldHan(text.trim()).split(/[ \u3000]+/u)
  const [first = '', second = ''] = clauses
  if (clauses.length !== 2 || !clauses.every((clause) => /^\p{Script=Han}{2,10}$/u.test(clause))) {
    return false
  }
  const calls = CALLS.filter((word) => second.startsWith(word))
  return (
    calls.some((word) => word.length > 1 || '从请共'.includes(word)) ||
    (calls.length > 0 && URGES.some((word) => first.startsWith(word)))
  )
}
