import { facts, lines } from '../../grammar/lists'
import type { Letters } from '../../voice'

/** Leserbriefe an den Anzeiger. */
export const letters: Letters = {
  kickers: ['Leserbriefe', 'Stimmen aus dem Leserkreis', 'Eingesandt'],
  greetings: ['Sehr geehrter Herr Redakteur!', 'Geehrte Redaktion!', 'Sehr geehrte Herren!'],
  openings: lines(`
    Mit Befremden habe ich Ihren Bericht vom {#1-28}. {monat} gelesen.
    Gestatten Sie einem langjährigen Bezieher Ihres Blattes ein paar Zeilen.
    Seit {#12-40} Jahren lese ich Ihre Zeitung, und zum ersten Male greife ich selbst zur Feder.
  `),
  closings: [
    'Hochachtungsvoll',
    'Mit vorzüglicher Hochachtung',
    'Ihr ergebener',
    'Mit freundlichen Grüßen',
  ],
  signatures: lines(`
    {schreiber}, {ort}
    {schreiber} // {straße} {#1-90}, {town}
    Ein Steuerzahler
    {initials}, {town}
  `),
  letters: [
    {
      facts: facts('schreiber = {jemand}'),
      headlines: [
        'Die Straßenbahn und ihre Fahrgäste',
        'Warten auf die Linie 3',
        'Im Regen stehengelassen',
      ],
      body: lines(`
        Am {tag} warteten an der Haltestelle Kirchplatz mehr als {#20-60} Personen, darunter Frauen mit Kindern, eine volle halbe Stunde auf die Linie 3.
        Als der Wagen endlich kam, war er überfüllt und fuhr durch.
        Der Schaffner, den ich am folgenden Tage zur Rede stellte, verwies mich an die Direktion, die Direktion an den Fahrplan.
        Der Fahrplan aber hängt so hoch, daß ihn nur die Tauben lesen können.
        Ließe sich nicht wenigstens ein Wartehäuschen aufstellen?
        Für das neue Verwaltungsgebäude, so hört man, war Geld vorhanden.
      `),
    },
    {
      facts: facts(`
        schreiber = {jemand}
        ding = [Teppichklopfen|Trompetenblasen|Holzhacken]
      `),
      headlines: ['{ding} am Sonntag', 'Ruhestörung', 'Die liebe Nachbarschaft'],
      body: lines(`
        Muß denn das {ding} ausgerechnet in die Mittagsstunde des Sonntags fallen?
        Mein Vater ist {#71-88} Jahre alt und herzleidend; er hat seit Ostern nicht mehr geschlafen.
        Eine Polizeiverordnung besteht, doch kennt sie offenbar niemand außer mir.
        Auf meine höfliche Vorstellung hin schloß man das Fenster, aber nicht das eigene, sondern das meine.
        Mir scheint, die Rücksicht ist mit den Petroleumlampen aus der Mode gekommen.
        Vielleicht liest der Betreffende diese Zeilen; er weiß, wer gemeint ist.
      `),
    },
  ],
}
