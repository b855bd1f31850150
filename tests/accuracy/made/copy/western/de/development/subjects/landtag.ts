import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Im Parlament. */
export const landtag: Subject = {
  facts: facts(`
    gesetz = [Wegegesetz|Schulgesetz|Branntweingesetz|Jagdgesetz|Wohnungsgesetz]
    minister2 = {herr}
    redner = {herr}
    mehrheit = {#3-41}
    speaker = {herr}
    office = der Landtag
    matter = das neue {gesetz}
  `),
  kickers: ['Aus dem Landtag', 'Parlament', 'Innenpolitik'],
  headlines: lines(`
    {gesetz} im Landtag angenommen
    Lärmszenen um das {gesetz}
    Minister {minister2.last} verteidigt {gesetz} / Opposition verläßt den Saal
    Abgeordneter {redner.last} gegen das {gesetz}
    {gesetz} mit {mehrheit} Stimmen Mehrheit verabschiedet
  `),
  allusive: ['Viel Lärm um Paragraphen', 'Zur Geschäftsordnung', 'Die dritte Lesung'],
  decks: lines(`
    Sitzung mußte zweimal unterbrochen werden
    Minister {minister2.last} droht mit Rücktritt
    Namentliche Abstimmung nach Mitternacht
  `),
  leads: lines(`
    Mit einer Mehrheit von {mehrheit} Stimmen hat der Landtag am {tag} nach neunstündiger Debatte das {gesetz} verabschiedet.
    Zu lebhaften Auseinandersetzungen kam es am {tag} im Landtag, als Minister {minister2} das {gesetz} begründete.
    Das {gesetz}, um das seit {#3-14} Monaten gerungen wird, hat die letzte Hürde genommen.
  `),
  body: lines(`
    Schon bei der Verlesung der Tagesordnung kam es zu Zwischenrufen von der Linken.
    Abgeordneter {redner} nannte den Entwurf ein Flickwerk, das nur den Advokaten nütze.
    „Wer dieses Gesetz liest, der glaubt, wir lebten im Mittelalter“, rief er unter stürmischem Beifall seiner Freunde.
    Minister {minister2.last} wies den Vorwurf zurück und verlas eine Statistik.
    Der Präsident, {speaker}, erteilte {#3-12} Ordnungsrufe und unterbrach die Sitzung.
    In der Wandelhalle wurde unterdessen um den Paragraphen {#12-140} gefeilscht.
    Ein Antrag auf Vertagung fand nicht die nötige Unterstützung.
    Die Bauernfraktion gab ihre Zustimmung nur unter der Bedingung, daß die Kreise entlastet würden.
    Bei der namentlichen Abstimmung fehlten {#7-40} Abgeordnete, darunter zwei wegen Heiserkeit.
    Das Gesetz tritt am 1. {monat} in Kraft.
    Im Etat sind für die Durchführung {#2-60} Millionen Mark vorgesehen.
    Auf der Tribüne hatten während der ganzen Sitzung Schulklassen gesessen, die sich gut unterhielten.
  `),
  subheads: [
    'Ordnungsrufe',
    'Feilschen in der Wandelhalle',
    'Namentliche Abstimmung',
    'Was das Gesetz bringt',
  ],
  captions: lines(`
    Minister {minister2} während seiner Rede zum {gesetz}.
    Abgeordneter {redner}, der Sprecher der Opposition.
  `),
}
