import type { FactUnit } from '#domain/lesson.ts';

/** A value that a lesson shows and never says, because it changes or is only known here. (da: tal-kort) */
export interface FactCard {
  /** What it is called, in Danish: on the card, and in the list of staff. */
  readonly label: string;
  /** What staff are to write, and where they find it. */
  readonly what: string;
  readonly unit: FactUnit;
  /** Is it set anew each year? */
  readonly isYearly: boolean;
  /** Tags of our list of sources; UV where none was found, and only staff know. */
  readonly source: string;
  /** Stands until staff have filled in their own. Only where a source has it, and for yearly values only from 2025 on. */
  readonly published?: { readonly value: string; readonly year: number };
}

const NONE_FOUND = 'UV';

/**
 * Every fact by its key (domain-denmark, register I and list J). A lesson names a key; a step whose fact nobody has
 * filled in is passed over, so a missing value is never an empty card.
 */
export const FACTS: Readonly<Record<string, FactCard>> = {
  // Money
  'kontanthjaelp-mindstesats': yearly('Mindstesats', 'Kontanthjælp om måneden, før skat', NONE_FOUND),
  'kontanthjaelp-grundsats': yearly('Grundsats', 'Kontanthjælp om måneden, før skat', NONE_FOUND),
  'kontanthjaelp-forhoejet': yearly('Forhøjet sats', 'Kontanthjælp om måneden, før skat', NONE_FOUND),
  boernetillaeg: yearly('Børnetillæg', 'Tillæg til kontanthjælp om måneden', 'S48', ['2.784', 2025]),
  'enlig-tillaeg': yearly('Tillæg til enlig forsørger', 'Om måneden', 'S48', ['1.638', 2025]),
  'formue-graense': yearly('Formue pr. person', 'Så meget må hun eje', 'S44', ['15.500', 2025]),
  'tjene-ved-siden-af': yearly('Tjene ved siden af', 'Om måneden uden fradrag i kontanthjælp', NONE_FOUND),
  'boernepenge-0-2': yearly('Børnepenge, 0–2 år', 'Hver tredje måned', 'S63', ['5.370', 2026]),
  'boernepenge-3-6': yearly('Børnepenge, 3–6 år', 'Hver tredje måned', 'S63', ['4.248', 2026]),
  'boernepenge-7-14': yearly('Børnepenge, 7–14 år', 'Hver tredje måned', 'S63', ['3.342', 2026]),
  'ungeydelse-15-17': yearly('Ungeydelse, 15–17 år', 'Hver måned', 'S63', ['1.114', 2026]),
  'friplads-graense': yearly('Økonomisk friplads', 'Husstandens indkomst om året, grænse', NONE_FOUND),
  'pris-boernehave': yearly('Børnehave', 'Pris om måneden i kommunen', NONE_FOUND),
  'pris-vuggestue': yearly('Vuggestue', 'Pris om måneden i kommunen', NONE_FOUND),
  // Tax
  personfradrag: yearly('Personfradrag', 'Om året', 'S71', ['54.100', 2026]),
  'am-bidrag': share('Arbejdsmarkedsbidrag', 'S71', ['8 %', 2026]),
  bundskat: share('Bundskat', 'S71', ['12,01 %', 2026]),
  kommuneskat: share('Kommuneskat', NONE_FOUND),
  moms: share('Moms', 'S73', ['25 %', 2026]),
  // Work
  timeloen: yearly('Timeløn', 'Et eksempel herfra, uden uddannelse, før skat', NONE_FOUND),
  'pris-a-kasse': yearly('A-kasse', 'Pris om måneden', NONE_FOUND),
  'pris-fagforening': yearly('Fagforening', 'Pris om måneden', NONE_FOUND),
  'arbejdspligt-timer': local('Arbejdspligt', 'Timer om ugen, og hvad der tæller med', 'text'),
  // Education
  'su-sats': yearly('SU, udeboende', 'Om måneden, før skat', NONE_FOUND),
  'su-hjemmeboende': yearly('SU, hjemmeboende', 'Om måneden, før skat', NONE_FOUND),
  'su-laan': yearly('SU-lån', 'Om måneden', NONE_FOUND),
  'su-fribeloeb': yearly('Fribeløb', 'Laveste fribeløb om måneden', NONE_FOUND),
  'loen-sosu-elev': yearly('SOSU-elev', 'Løn om måneden, før skat', NONE_FOUND),
  'loen-voksenelev': yearly('SOSU-elev, voksen', 'Løn om måneden for voksenelev, før skat', NONE_FOUND),
  'igu-slut': local('IGU', 'Sidste dag, et IGU-forløb kan begynde', 'text', 'S101', ['31.12.2027', 2023]),
  // Society
  'pris-skilsmisse': yearly('Gebyr for skilsmisse', 'Til Familieretshuset', NONE_FOUND),
  statsminister: local('Statsminister', 'Navnet', 'text'),
  borgmester: local('Borgmester', 'Navnet', 'text'),
  // Telephones
  'telefon-kursus': local('Kurset', 'Nummeret, hun ringer til, når hun er syg', 'phone'),
  'telefon-kommune': local('Kommunen', 'Kommunens hovednummer', 'phone'),
  'telefon-raadgiver': local('Din rådgiver', 'Nummeret til rådgiverne på kurset', 'phone'),
  'telefon-sygemelding': local('Sygemelding', 'Kommunens nummer til sygemelding', 'phone'),
  'telefon-borgerservice': local('Borgerservice', 'Nummeret til tidsbestilling', 'phone'),
  'telefon-laegevagt': local('Lægevagten', 'Region Midtjylland', 'phone', 'S58', ['70 11 31 31', 2025]),
  'telefon-1888': local('Hotline ved vold', 'Gratis, hele døgnet', 'phone', 'S79', ['1888', 2023]),
  'telefon-112': local('Alarm', 'Ved livsfare', 'phone', 'S58', ['112', 2025]),
  'telefon-cyberhotline': local('Cyberhotline', 'Ved snyd på nettet', 'phone', 'S34', ['33 37 00 37', 2025]),
  'telefon-krisecenter': local('Krisecenter', 'Det nærmeste', 'phone'),
  // Here
  'ring-senest': local('Ring senest', 'Klokkeslæt for at melde sig syg om morgenen', 'text'),
  'adresse-kursus': local('Kurset', 'Adressen', 'text'),
  'adresse-kommune': local('Kommunen', 'Adressen', 'text'),
  'adresse-borgerservice': local('Borgerservice', 'Adressen', 'text'),
  'tid-bibliotek': local('Biblioteket', 'Åbningstid med personale', 'text'),
  // Trips
  'pris-bus': yearly('Bus', 'Pris for en tur', NONE_FOUND),
  'pris-jelling': yearly('Museet i Jelling', 'Pris for en voksen', NONE_FOUND),
  'pris-den-gamle-by': yearly('Den Gamle By', 'Pris for en voksen', NONE_FOUND),
};

type Published = readonly [value: string, year: number];

function publishedOf(of: Published | undefined): Pick<FactCard, 'published'> {
  return of ? { published: { value: of[0], year: of[1] } } : {};
}

/** Kroner that are set anew each January. */
function yearly(label: string, what: string, source: string, of?: Published): FactCard {
  return { label, what, unit: 'kr', isYearly: true, source, ...publishedOf(of) };
}

/** A share in per cent. */
function share(label: string, source: string, of?: Published): FactCard {
  const what = 'I procent, for eksempel 8 %';
  return { label, what, unit: 'text', isYearly: true, source, ...publishedOf(of) };
}

/** What changes when somebody changes it. */
function local(
  label: string,
  what: string,
  unit: FactUnit,
  source: string = NONE_FOUND,
  of?: Published,
): FactCard {
  return { label, what, unit, isYearly: false, source, ...publishedOf(of) };
}
