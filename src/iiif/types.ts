/** Pixels, from the top left corner. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Size = { readonly width: number; readonly height: number }

/** What one address of the Image API asks for, worked out in pixels of the picture. */
export type Plan = {
  readonly region: Box
  /** Before it is turned. */
  readonly size: Size
  readonly mirrored: boolean
  /** Clockwise, 0 to 360. */
  readonly degrees: number
  readonly quality: 'color' | 'gray' | 'bitonal' | 'default'
  readonly format: PlanFormat
  /** The one way to write this request: `0,0,512,512/256,256/0/default.jpg`. */
  readonly canonical: string
}

export type PlanFormat = 'jpg' | 'png' | 'webp'

/** A stored picture that the one who asks may see. */
export type Picture = Size & {
  readonly id: string
  /** Where its file is. */
  readonly file: string
  /** Names the file's content: another after the file has been replaced. */
  readonly version: string
  /** Whether everybody may see it. */
  readonly public: boolean
}

/** Why something is not answered, as HTTP and people say it. */
export type Fault = { readonly status: 400 | 404 | 500 | 503; readonly reason: string }

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }
