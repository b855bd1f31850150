import type { Shown, ShownPage } from './types'

/** A manifest of the Presentation API 3. `base` is where `/iiif` begins: `https://archive.example/iiif` */
export const manifestOf = ({ base, shown }: { readonly base: string; readonly shown: Shown }) => {
  const { id, label, language = 'none', date, homepage, pages } = shown
  const said = (text: string) => ({ [language]: [text] })
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id,
    type: 'Manifest',
    label: said(label),
    ...(date === undefined ? {} : { navDate: `${date}T00:00:00Z` }),
    ...(homepage === undefined ? {} : { homepage: [pageOf({ id: homepage, label: said(label) })] }),
    ...(pages.length > 1 ? { behavior: ['paged'] } : {}),
    items: pages.map((page) => canvasOf({ base, page, said })),
  }
}

const pageOf = (args: { readonly id: string; readonly label: object }) => ({
  ...args,
  type: 'Text',
  format: 'text/html',
})

type Painted = {
  readonly base: string
  readonly page: ShownPage
  readonly said: (text: string) => object
}

/** One page, with its scan painted on it. */
const canvasOf = ({ base, page, said }: Painted) => {
  const id = `${base}/pages/${page.id}/canvas`
  const { width, height } = page.scan
  const service = `${base}/3/${page.scan.id}`
  const body = {
    id: `${service}/full/max/0/default.jpg`,
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
    service: [{ id: service, type: 'ImageService3', profile: 'level2' }],
  }
  const annotation = { id: `${id}/scan`, type: 'Annotation', motivation: 'painting', body, target: id } // prettier-ignore
  return {
    id,
    type: 'Canvas',
    label: said(page.label),
    width,
    height,
    items: [{ id: `${id}/paintings`, type: 'AnnotationPage', items: [annotation] }],
  }
}
