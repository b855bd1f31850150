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
    {
      facts: facts(`
        schreiber = {jemand}
        baum = [Linden|Kastanien|Pappeln|Ulmen]
      `),
      headlines: ['Rettet die {baum}!', 'Die {baum} am Wall', 'Müssen die {baum} fallen?'],
      body: lines(`
        Mit Bestürzung vernehme ich, daß die {baum} am Wall einer Parkfläche weichen sollen.
        Unter diesen {baum} hat schon mein Großvater um meine Großmutter angehalten.
        Das Gutachten, auf das man sich beruft, ist {#9-22} Jahre alt und betrifft eine andere Straße.
        Wo sollen im Sommer die alten Leute sitzen, etwa zwischen den Stoßstangen?
        Ein Baum läßt sich nicht nachbestellen wie ein Laternenpfahl.
        Ich rege an, daß sich die Herren vom Bauausschuß im August um zwölf Uhr mittags auf den Wall begeben.
      `),
    },
    {
      facts: facts(`
        schreiber = {jemand}
        wort2 = [Fremdwörter|Abkürzungen|Modewörter]
      `),
      headlines: ['Von der deutschen Sprache', '{wort2} und kein Ende', 'Sprachverhunzung'],
      body: lines(`
        In einer einzigen Nummer Ihres geschätzten Blattes zählte ich {#40-160} {wort2}, davon sieben in der Wettervorhersage.
        Mein Enkel verstand den Leitartikel nicht, und ich schäme mich, zu gestehen: ich auch nicht.
        Es gibt für alles ein gutes deutsches Wort, man muß es nur kennen.
        Früher schrieb man kurz und klar, weil der Setzer nach Buchstaben bezahlt wurde.
        Gehen Sie mit gutem Beispiel voran, und Ihre Leser werden es danken.
      `),
    },
  ],
}
