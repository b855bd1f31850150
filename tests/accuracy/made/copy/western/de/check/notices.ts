import { lines } from '../../grammar/lists'
import type { NoticeForm } from '../../voice'

/** Kleinanzeigen und Kundmachungen. */
export const notices: readonly NoticeForm[] = [
  {
    headlines: [],
    texts: lines(`
      Vermiete in {gemeinde} Ferienwohnung, {#2-8} Betten, ruhige Lage, ganzjährig. Tel. 0{#20-79}/{=20-99} {=10-99}.
      Verkaufe {ware2}. Anfragen Tel. 0{#20-79}/{=200-999}, abends.
      {stelle} mit Praxis ab sofort gesucht. Vorzustellen bei {familie}, {gasse} {#1-60}.
      Entlaufen: Dackel, hört auf „Waldi“, Raum {gemeinde}. Hinweise an {person}, {gasse} {#1-60}.
      Suche verlässliche Mitfahrgelegenheit nach {gemeinde}, täglich ab 6 Uhr. Chiffre {=1000-9900}.
      Witwer, 58, Nichtraucher, eigenes Haus, sucht liebe Partnerin. Unter „Spätsommer {=100-990}“.
    `),
    signatures: [],
  },
  {
    headlines: ['Kundmachung', 'KUNDMACHUNG'],
    texts: lines(`
      Bei der Marktgemeinde {town} gelangt der Posten eines Kindergartenbusfahrers zur Besetzung. Bewerbungen sind bis {#1-28}. {mond} beim Gemeindeamt einzubringen.
      Die Wasserversorgung im Ortsteil {gemeinde} wird am {wochentag} von 8 bis 15 Uhr unterbrochen. // Die Bevölkerung wird gebeten, sich zeitgerecht einzudecken.
      Der Entwurf des Flächenwidmungsplanes liegt durch vier Wochen zur öffentlichen Einsicht auf.
    `),
    signatures: lines(`
      Für den Gemeinderat: // {mann}, Vizebürgermeister
      Marktgemeindeamt {town}
    `),
  },
  {
    headlines: ['Parte', 'Wir geben bekannt'],
    texts: lines(`
      Gott dem Allmächtigen hat es gefallen, unsere liebe Schwester und Tante, Frau {dame}, Altbäuerin, im {#60-96}. Lebensjahr zu sich zu rufen. Das Begräbnis findet am {wochentag} um 14 Uhr statt.
      Unser langjähriger Mitarbeiter {mann} ist nach einem Arbeitsunfall unerwartet von uns gegangen. Wir werden ihm ein ehrendes Andenken bewahren.
    `),
    signatures: ['Die Angehörigen', 'Belegschaft und Betriebsrat'],
  },
  {
    headlines: ['Ärztenotdienst', 'Apothekendienst'],
    texts: lines(`
      Samstag und Sonntag: Dr. {familie}, {gemeinde}, Tel. 0{#20-79}/{=200-999}. Zahnarzt: Dr. {familie}, {gasse} {#1-60}.
    `),
    signatures: [],
  },
  {
    headlines: ['Kino {town}', 'Ballkalender', 'Veranstaltungen'],
    texts: lines(`
      {wochentag}, 20 Uhr: „[Der Wilderer vom Rauhkar|Zwei Zimmer, Küche, Mord|Sommer in Grado]“, Jugendverbot. Kartenvorverkauf in der Trafik {familie}.
      Am {#2-28}. {mond} lädt der Trachtenverein {gemeinde} zum Kathreintanz. Es spielen die Fidelen Thörlbacher. Tischreservierung beim Wirt.
    `),
    signatures: [],
  },
  {
    headlines: ['Edikt', 'Versteigerungsedikt'],
    texts: lines(`
      Am {#2-28}. {mond}, 9 Uhr, findet beim gefertigten Gericht, Saal {#1-9}, die Versteigerung der Liegenschaft EZ {#20-900}, Grundbuch {gemeinde}, statt. Schätzwert: {#200-900/10}.000 Schilling.
    `),
    signatures: ['Bezirksgericht {town}, Abteilung {#2-9}'],
  },
  {
    headlines: ['Berichtigung', 'Richtigstellung'],
    texts: lines(`
      In unserem Bericht über die Jahreshauptversammlung in {gemeinde} wurde irrtümlich {mann} als Kassier genannt. Richtig ist, dass {dame} dieses Amt ausübt.
    `),
    signatures: [],
  },
]
