import type { zh } from './zh'

/** What the scan says, in English. */
export const en: typeof zh = {
  scan: (alt) => `Scan: ${alt}`,
  tools: 'Tools of the scan',
  loading: 'Loading the scan…',
  failed: 'The scan cannot be loaded.',
  failedWhy: 'Its file may be damaged, the connection broken, or the session over.',
  partly: 'A part of the scan was not loaded.',
  again: 'Try again',
  commands: {
    in: 'Zoom in',
    out: 'Zoom out',
    fit: 'Whole page',
    width: 'Fit width',
    left: 'Rotate left',
    right: 'Rotate right',
    contrast: 'Contrast',
    brightness: 'Brightness',
    invert: 'Invert',
    box: 'Select by a box',
  },
  percent: (value) => `${Math.round(value * 100)}%`,
  degrees: (value) => `${value}°`,
}
