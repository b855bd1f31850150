/**
 * Gives a page of documentation with the text of its sections replaced. A section stands between
 * `<!-- begin NAME -->` and `<!-- end NAME -->`; throws an Error that names a section that is missing.
 */
export function writeSections(page: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((text, [name, content]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`]
    const from = text.indexOf(begin)
    const to = text.indexOf(end)
    if (from < 0 || to < from) {
      throw new Error(`There is no place for the section ${name}. Put ${begin} and ${end} there.`)
    }
    return `${text.slice(0, from + begin.length)}\n${content.trimEnd()}\n${text.slice(to)}`
  }, page)
}
