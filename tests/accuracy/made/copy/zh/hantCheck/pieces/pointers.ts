import type { Piece } from '../../kit'

/** Lines in traditional characters that only lead to another page, for the check. */
export const pointers: readonly Piece[] = [
  '（另見A{版}版）',
  '尚有新聞刊A{版}',
  '刊A{版}',
  '►► 詳刊第{版}頁',
  '{院}輪候創新高　詳見A{版}',
  '（社評見第{版}版）',
  '[馬經|娛樂|副刊]見第{版}版',
  '另圖刊第{版}版',
].map((text): Piece => ({
  headlines: [''],
  paragraphs: [[text]],
  words: { 版: ['{#2-16}'] },
  continuesOn: '{版}',
  kind: 'pointer',
}))
