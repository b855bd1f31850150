const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
}

/** The media type of a picture by the name of its file: `/api/media/file/p-1.webp` → `image/webp` */
export const pictureType = (path: string): string | undefined =>
  types[/\.([a-z]{3,4})$/iu.exec(path.split('?')[0] ?? '')?.[1]?.toLowerCase() ?? '']
