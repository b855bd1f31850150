import { lines, list } from '../../grammar/lists'
import type { Words } from '../../grammar/types'

/** Names and common words of this desk; none of them is the development desk's. */
export const words: Words = {
  rufname: list(
    'Leopold, Franz, Alois, Ferdinand, Josef, Matthias, Anton, Sepp, Viktor, Ludwig, Dieter, Günter',
  ),
  rufnameF: list('Theresia, Leni, Rosa, Helga, Christl, Aloisia, Renate, Ursula, Gitti, Hermine'),
  familie: list(
    'Aschauer, Bruckner, Donnerberg, Ebner, Feichtinger, Gruber, Haslinger, Innerhofer, Kogler, Lechthaler, Moser, Neuwirth, Obermayr, Pichler, Rauscher, Schwaighofer, Traxler, Unterberger, Vorderegger, Windisch, Zirngast, Kaltenbrunn',
  ),
  mann: list('{rufname} {familie}'),
  dame: list('{rufnameF} {familie}'),
  person: list('{mann}, {mann}, {dame}'),
  majuskel: list('C, F, I, M, N, O, P, T, U, V, Z'),
  gemeinde: list(
    'Sankt Ägyd am Fels, Hinterbrühl-Au, Kaltenegg, Mariatal, Zwieselstein, Untersberg, Gmoos, Thörlbach, Windischwies, Pfarrkirch, Brixlegg-Au, Oberdrauberg',
  ),
  ausländer: list(
    'Halvorsen, Demirtan, Novakov, Lindqvist-Berg, Petrenkov, Okonjo, Sandoval, Arnason',
  ),
  wochentag: list('Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag'),
  mond: list(
    'Jänner, Feber, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
  ),
  gasse: list(
    'Herrengasse, Annenstraße, Sackgasse, Salzlände, Industriestraße, Dominikanergasse, Flurgasse, Bachzeile',
  ),
  stelle: list(
    'Sekretärin, Kellnerin, Lkw-Fahrer, Dachdecker, Elektriker, Pflegerin, Verkäufer, Zimmermädchen, Hausmeister, Programmierer',
  ),
  aktie: list(
    'Alpenbank, Bergwerk-Union, Brau AG, Donauchemie-Nord, Elektra, Feldspat, Glashütte, Hotelbau, Kabelwerke, Landeskredit, Montana, Nordsaline, Papier Ost, Reederei, Seilbahn, Stahlring, Textil Süd, Zuckerrohr',
  ),
  klub: list(
    'Kaltenegg, Mariatal, Zwieselstein, Untersberg, Gmoos, Thörlbach, Windischwies, Pfarrkirch, Union Salz, Eisenbahner SV, Blau-Weiß Au, Sturm Fels',
  ),
  läufer: lines(`
    Markus Aschauer
    Birgit Bruckner
    Andreas Ebner
    Silvia Feichtinger
    Thomas Gruber
    Karin Haslinger
    Stefan Innerhofer
    Petra Kogler
    Bernd Lechthaler
    Claudia Moser
    Gerald Neuwirth
    Sabine Obermayr
    Roman Pichler
    Doris Rauscher
    Manfred Traxler
    Evelyn Unterberger
    Harald Windisch
    Ulrike Zirngast
  `),
  ware2: lines(`
    Einbauküche, Eiche, mit allen Geräten
    Motormäher, Baujahr 71
    Ziehharmonika samt Koffer
    Skier, 195 cm, mit Bindung
    Jogltisch mit vier Sesseln
    Farbfernseher, Garantie
    Jungrinder, zwei Stück, Fleckvieh
    Brennholz, trocken, ofenfertig
    Waschautomat, fünf Kilo
    Campingzelt für vier Personen
  `),
}
