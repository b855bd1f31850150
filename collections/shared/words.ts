/** A label in the admin's two languages. */
export const words = (zh: string, en: string): { zh: string; en: string } => ({ zh, en })

/** The admin's groups, in the order in which a newsroom meets them. */
export const groups = {
  archive: words('档案', 'Archive'),
  desk: words('编辑台', 'Desk'),
  reissue: words('重刊', 'Reissues'),
  record: words('记录', 'Records'),
  house: words('本社', 'House'),
}
