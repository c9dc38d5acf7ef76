import type { CoursePlan, PlanModule } from '#domain/plan.ts';

/**
 * The plan of Najah, word by word as the indsatsbeskrivelse prints it (Bilag 1, "forløbets plan"), its own
 * spelling and full stops kept. A topic's id is its module and its line: `2.3` is the third line of module 2.
 */
export const PLAN: CoursePlan = {
  modules: [
    planned(
      0,
      'Intro (med tolk)',
      [1, 1],
      ['Introduktion til forløbet', 'Regler for mobiltelefoner og sygdom', 'Rådighed og udeblivelser'],
    ),
    planned(
      1,
      'Personlig samtale og udvikling',
      [2, 5],
      [
        'Personlig præsentation',
        'Personlige kompetencer',
        'Erhvervserfaring',
        'Netværk',
        'Inddrage egne fortællinger/flugt (på kort)',
        'Rollemodels historier',
        'Ansvar for eget liv',
        'Tanker om livet i Danmark - Hvad vil det sige at være kvinde i Danmark',
        'Sprog',
      ],
    ),
    planned(
      2,
      'Rådighed',
      [7, 10],
      [
        'Introduktion til rådighedsbegrebet',
        'Nem ID, e-boks, borger.dk mm.',
        'Jobnet.dk – lav adgang fra mobil + tjek jobforslag hver uge',
        'Mødestabilitet',
        'Arbejdstider',
      ],
    ),
    planned(
      3,
      'Kultur og samfund',
      [12, 15],
      [
        'Kulturelle barrierer – hjemland sammenlignet med Danmark',
        'Forventninger til Danmark',
        'Familiestruktur',
        'Demokrati',
        'Familie vs. Arbejde: hvordan hænger det sammen',
        'Institutioner',
        'Ligestilling',
        'Giftemål og skilsmisse.',
        'Helligdage',
        'Samfundsøkonomi – skat og moms',
      ],
    ),
    planned(
      4,
      'Arbejdsmarked i Danmark',
      [17, 20],
      [
        'Liste over gode jobmuligheder uden uddannelse',
        'Ligestilling på arbejdsmarkedet',
        'Kultur på arbejdspladsen',
        'Rettigheder',
        'Privatøkonomi',
        'A-kasse',
        'Fagforening',
      ],
    ),
    planned(
      5,
      'Uddannelse',
      [22, 26],
      [
        'Hvem kan gå på uddannelse?',
        'Uddannelsesskema – øvelse i på hvilke niveau de og deres familie er',
        'SU',
        'SU- lån',
        'Arbejde og studie (fribeløb)',
      ],
    ),
    planned(
      6,
      'Tilknytning til arbejdsmarkedet og jobansøgning',
      [28, 32],
      [
        'Motivation til praktik',
        'Brugen af personlige kompetencer på det danske arbejdsmarked',
        'Erhvervserfaring',
        '”Den gode praktik” fortælling fra rollemodel eller andre (Jamila)',
        'Virksomhedskonsulent inddrages',
        'Jobansøgning',
        'CV',
      ],
    ),
    planned(
      7,
      'Afslutning',
      [34, 35],
      [
        'Den skabte tilknytning til arbejdsmarkedet, fx ordinært job, uddannelse, praktik eller anden beskæftigelsesrettede indsats fastholdes.',
        'Projektet Najah afrundes og afsluttes',
        'Afrunding og evaluering',
      ],
    ),
  ],
  excursions: [
    { key: 'library', week: 6, title: 'Bibliotek' },
    { key: 'nursing-home', week: 11, title: 'Virksomhedsbesøg - plejehjem' },
    { key: 'jelling', week: 16, title: 'Jellingemuseet' },
    { key: 'supermarket', week: 21, title: 'Virksomhedsbesøg - supermarked' },
    { key: 'den-gamle-by', week: 27, title: 'Den gamle by i Århus' },
    { key: 'city', week: 33, title: 'København /Odense' },
  ],
};

/** Where yoga and the body's lesson stand, outside the plan: the tablet's tile "Ro". */
export const CALM_TITLE = 'Ro';

function planned(
  id: number,
  title: string,
  weeks: readonly [number, number],
  lines: readonly string[],
): PlanModule {
  const [firstWeek, lastWeek] = weeks;
  const topics = lines.map((line, i) => ({ id: `${id}.${i + 1}`, title: line }));
  return { id, title, firstWeek, lastWeek, topics };
}
