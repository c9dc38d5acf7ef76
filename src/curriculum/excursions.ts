import type { ExcursionDetails } from '#domain/excursion-fields.ts';

/** What a trip card says until staff have filled in the rest. */
export interface ExcursionCard {
  /** At most 18 letters (ux rule 17). */
  readonly place: string;
  readonly picture: string;
  /** Where it is, for staff who look up the way. */
  readonly address: string | undefined;
  readonly details: ExcursionDetails;
  /** Tags of our list of sources. */
  readonly sources: readonly string[];
}

const WHO = 'Holdet';

/**
 * The six trips of the plan by key. Times, prices, meeting places and bus lines are not here: nobody has been able
 * to check them, and they change. A field that is left out is one that staff fill in before the trip.
 * What to bring is advice [PED] where no other tag stands beside it.
 */
export const EXCURSIONS: Readonly<Record<string, ExcursionCard>> = {
  library: {
    place: 'Biblioteket',
    picture: 'place-library',
    // [S106] Hedensted; a course in Juelsminde goes to the library there, and staff say so.
    address: 'Østerbrogade 26, 8722 Hedensted',
    // Health card: with it and a PIN she becomes a borrower [S107].
    details: { who: WHO, bring: ['health-card', 'phone'] },
    sources: ['S106', 'S107', 'PED'],
  },
  'nursing-home': {
    place: 'Plejehjemmet',
    picture: 'place-nursing-home',
    address: undefined,
    details: { who: WHO, bring: ['phone', 'water'] },
    sources: ['PED'],
  },
  jelling: {
    place: 'Jelling',
    picture: 'place-jelling',
    address: 'Gormsgade 23, 7300 Jelling', // [S108]
    // Near the railway, by way of Vejle [S108]; the mounds and the stones stand outdoors [S108].
    details: { who: WHO, transport: 'train', bring: ['coat', 'shoes', 'food', 'water', 'phone'] },
    sources: ['S108', 'PED'],
  },
  supermarket: {
    place: 'Supermarkedet',
    picture: 'place-supermarket',
    address: undefined,
    details: { who: WHO, bring: ['phone', 'water'] },
    sources: ['PED'],
  },
  'den-gamle-by': {
    place: 'Den Gamle By',
    picture: 'place-den-gamle-by',
    address: 'Viborgvej 2, Aarhus', // [S109]
    // Hedensted Station is on the line to Aarhus [S111]; cobblestones ask for good shoes [S109].
    details: { who: WHO, transport: 'train', bring: ['shoes', 'coat', 'food', 'water', 'phone'] },
    sources: ['S109', 'S111', 'PED'],
  },
  city: {
    // Which of the two is for the course to decide; then staff give the trip its own place.
    place: 'København/Odense',
    picture: 'place-city',
    address: undefined,
    details: { who: WHO, bring: ['food', 'water', 'shoes', 'coat', 'phone'] },
    sources: ['PED'],
  },
};
