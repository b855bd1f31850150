import type { Language } from '@/reader/language'
import type { ReissueKind } from '@/reissues/types'

const zh = {
  cover: '封面',
  coverOf: (title: string) => `封面：${title}`,
  titlePage: '扉页',
  contents: '目录',
  landmarks: '导览',
  text: '正文',
  kinds: {
    'back-number': '旧刊重印',
    anthology: '选集',
    anniversary: '当年今日',
  } as Readonly<Record<ReissueKind, string>>,
  republished: (day: string) => `${day}重新发布`,
  edition: (number: number) => `第 ${number} 版`,
  online: '在线阅读',
  seal: '本版校验码（SHA-256）',
  photoBy: '摄影',
  corrected: '与原报不同之处',
  was: '原作',
  now: '现作',
  nothing: '（无）',
  moreCorrected: (shown: number, all: number) => `共 ${all} 处，以上为 ${shown} 处。`,
  accessible: '全书为可重排文字，有目录与标题结构，阅读顺序与版面一致。',
}

/** A book's own words in one language. */
export type EpubWords = typeof zh

const en: EpubWords = {
  cover: 'Cover',
  coverOf: (title) => `Cover: ${title}`,
  titlePage: 'Title page',
  contents: 'Contents',
  landmarks: 'Landmarks',
  text: 'Stories',
  kinds: { 'back-number': 'Back number', anthology: 'Anthology', anniversary: 'Anniversary' },
  republished: (day) => `Republished on ${day}`,
  edition: (number) => `Edition ${number}`,
  online: 'Read online',
  seal: 'Seal of this edition (SHA-256)',
  photoBy: 'Photograph',
  corrected: 'Corrected since the original',
  was: 'was',
  now: 'now',
  nothing: '(nothing)',
  moreCorrected: (shown, all) => `${shown} of ${all} passages are listed.`,
  accessible: 'Reflowable text with a table of contents and headings, in the order of reading.',
}

/** The book's own words in the given language. */
export const epubWords = (language: Language): EpubWords => (language === 'zh' ? zh : en)
