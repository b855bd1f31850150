import type { Piece } from '../../kit'
import { forms } from '../forms'

const issued = ['（{社}）', '（{社}圖片）', '{社}', '（網上圖片）']

/** Captions in traditional characters, for the check. */
export const captions: readonly Piece[] = [
  ...[
    '{區}[天后誕|搶包山]昨日舉行，[花炮會員舞動金龍|吸引逾{#2-9}萬人]。',
    '▲{人名}[憑{#1-9}號球衣上陣|奪冠後振臂高呼]。▼[支持者|隊友]相擁慶祝。',
    '（左起）{人名}、{人名2}、{人名3}出席[剪綵|啟動]禮。',
    '圖左：{道}{#1950-1970}年代舊貌。圖右：今日的{道}[車水馬龍|高樓林立]。',
    '{書院}學生[製作機械人|上街賣旗]。',
    '颱風襲港，{區}海傍[巨浪滔天|大樹連根拔起]，[市民冒險觀浪|清潔工忙於善後]。',
    '{街坊}[展示陳年月份牌|在天井種滿薄荷]。',
    '{邨}逾{#30-60}年歷史的[冬菇亭|螺旋滑梯]即將[清拆|翻新]。',
  ].map((text) => ({ headlines: [''], paragraphs: [[text]], closing: forms.photographers })),
  ...[
    '{埠}[地鐵工人罷工|舉行花卉節]，[乘客大失預算|遊人如鯽]。',
    '圖為{埠}[熱浪|洪水]下的[廣場|街道]。',
  ].map((text) => ({
    headlines: [''],
    paragraphs: [[text]],
    closing: issued,
  })),
].map((piece): Piece => ({ ...piece, kind: 'caption' }))
