/** The pages' words about citing a text, and about one that was public once. */
export const citeWords = {
  zh: {
    cite: '引用',
    permanentAddress: '永久地址',
    revision: (number: number) => `第 ${number} 次修订`,
    since: (day: string) => `${day}起公开`,
    publicFromTo: (from: string, to: string) => `这是 ${from}至 ${to}公开的文字，其后已有改动。`,
    publicSince: (from: string) => `这是 ${from}起公开的文字，至今未改。`,
    currentText: '现在的文字',
    usageTerms: '文字与图片的权利归原权利人所有；转载请注明原载报纸、日期与本页网址。',
  },
  en: {
    cite: 'Cite',
    permanentAddress: 'Permanent address',
    revision: (number: number) => `Revision ${number}`,
    since: (day: string) => `public since ${day}`,
    publicFromTo: (from: string, to: string) =>
      `This is the text as it was public from ${from} to ${to}; it has been changed since.`,
    publicSince: (from: string) =>
      `This is the text as it has been public since ${from}; it has not been changed.`,
    currentText: 'The current text',
    usageTerms:
      'Rights in the text and the pictures remain with their holders. Name the newspaper, its date and the address of this page.',
  },
}
