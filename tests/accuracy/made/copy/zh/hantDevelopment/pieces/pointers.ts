import type { Piece } from '../../kit'

/** Lines in traditional characters that only lead to another page, for development. */
export const pointers: readonly Piece[] = [
  '（相關新聞見{版}版）',
  '（詳見第{版}版）',
  '【詳見{版}版】',
  '▓更多報導見A{版}',
  '{縣市}[議會|長選舉]特別報導 見{版}版',
  '{鄉}[蓮霧|芒果]價跌……詳{版}版',
  '相關報導刊{版}版',
].map((text): Piece => ({
  headlines: [''],
  paragraphs: [[text]],
  words: { 版: ['{#2-12}'] },
  continuesOn: '{版}',
  kind: 'pointer',
}))
