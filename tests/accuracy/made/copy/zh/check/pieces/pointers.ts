import type { Piece } from '../../kit'

/** Lines of the check papers that only lead to another page. */
export const pointers: readonly Piece[] = [
  '>>>{版}版',
  '（全文见第{版}版）',
  '●{街}拓宽工程{几日}开工（{版}版）',
  '[图表|数据|专题]见{版}版',
  '详见今日{版}版',
  '{厂}[怎样摘掉亏损帽|率先实行厂长负责制] ……见第{版}版',
  '今日看点：{区}老旧小区改造提速 详见A{版}版',
  '→{版}版',
  '[健康|教育|楼市]周刊 ▷ {版}版',
  '（社论全文见{版}版）',
  '更多报道见{版}版',
].map((text): Piece => ({
  headlines: [''],
  paragraphs: [[text]],
  words: { 版: ['{#2-12}'] },
  continuesOn: '{版}',
  kind: 'pointer',
}))
