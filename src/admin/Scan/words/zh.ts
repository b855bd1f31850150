/** What the scan says, in Chinese. */
export const zh = {
  scan: (alt: string) => `版面影像：${alt}`,
  tools: '影像工具',
  loading: '正在载入影像…',
  failed: '影像无法载入。',
  failedWhy: '文件可能已损坏，网络可能中断，或者登录已过期。',
  partly: '有一部分影像没有载入。',
  again: '重试',
  commands: {
    in: '放大',
    out: '缩小',
    fit: '整页',
    width: '适合宽度',
    left: '向左旋转',
    right: '向右旋转',
    contrast: '对比度',
    brightness: '亮度',
    invert: '反色',
    box: '框选行',
  },
  percent: (value: number) => `${Math.round(value * 100)}%`,
  degrees: (value: number) => `${value}°`,
}
