/** The language of an edition or a newspaper, Chinese where the house has not said. */
export const languageOf = ({ language }: { readonly language: string }): string =>
  language || 'zh-Hans'
