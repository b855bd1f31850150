/** The forms in which scans and photographs are kept. */
export type PictureFormat = 'jpeg' | 'png' | 'tiff' | 'webp'

/** What a picture's file consists of, beside the picture. */
export type Parts = {
  /** The byte after its last one: what follows belongs to something else. */
  readonly end: number
  /** What it says about itself: comments, EXIF, XMP and the like. */
  readonly notes: readonly Buffer[]
  /** Its EXIF, as the small TIFF that it is. */
  readonly exif?: Buffer | undefined
}
