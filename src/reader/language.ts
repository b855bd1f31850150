/** The languages of the pages' own words. */
export type Language = 'zh' | 'en'

/**
 * The language that a browser asked for, Chinese where it asks for neither: `en-GB,zh;q=0.5` → `en`.
 */
export function pickLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...rest] = range.trim().toLowerCase().split(';')
      const quality = rest
        .find((part) => part.trim().startsWith('q='))
        ?.trim()
        .slice(2)
      return { primary: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ primary, quality }) => (primary === 'zh' || primary === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted[0]?.primary === 'en' ? 'en' : 'zh'
}

/** What `<html lang>` says. */
export const htmlLanguage = (language: Language): string => (language === 'zh' ? 'zh-Hans' : 'en')
