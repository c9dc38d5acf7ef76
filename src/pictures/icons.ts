const STROKE =
  'fill="none" stroke="currentColor" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"';
const line = (d: string) => `<path d="${d}" ${STROKE}/>`;
const solid = (d: string) =>
  `<path d="${d}" fill="currentColor" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/>`;
const dot = (x: number, y: number, radius: number) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="currentColor"/>`;
const box = (x: number, y: number, width: number, height: number, corner: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" ${STROKE}/>`;
const block = (x: number, y: number, width: number, height: number, corner: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="currentColor"/>`;

const SPEAKER = solid('M5 18v12h8l11 9V9l-11 9z');
const CLOUD = 'M14 38a9 9 0 0 1-1-18A12 12 0 0 1 36 17a10.5 10.5 0 0 1-1 21z';

/** Drawn in a box of 48; one stroke width, round ends. */
const ICONS = {
  home: solid('M24 5 4 23h6v19h11V30h6v12h11V23h6z'),
  back: line('M18 10 7 21l11 11M8 21h20a12 12 0 0 1 0 22H18'),
  next: line('M6 24h33M27 11l13 13-13 13'),
  listen: SPEAKER + line('M31 17a10 10 0 0 1 0 14M37 11a18 18 0 0 1 0 26'),
  slow: solid('M3 18v12h7l10 8V10l-10 8z') + dot(28, 24, 3) + dot(37, 24, 3) + dot(45, 24, 3),
  tick: '<path d="M10 25l10 10 19-22" fill="none" stroke="currentColor" stroke-width="6.5" stroke-linecap="round" stroke-linejoin="round"/>',
  sun: dot(24, 24, 9.5) + line('M24 4v6M24 38v6M4 24h6M38 24h6M10 10l4 4M34 34l4 4M10 38l4-4M34 14l4-4'),
  book: line('M24 13C18 8 11 8 5 10v27c6-2 13-2 19 3 6-5 13-5 19-3V10c-6-2-13-2-19 3zM24 13v26'),
  mail: box(4, 10, 40, 29, 4) + line('M6 14l18 14 18-14'),
  calendar: box(5, 9, 38, 34, 5) + line('M5 20h38M15 4v9M33 4v9') + block(26, 27, 9, 9, 2),
  calm:
    dot(24, 10, 6) +
    line('M24 20v12M24 22c-6 1-9 6-12 11M24 22c6 1 9 6 12 11M24 33c-6 0-16 2-17 8h34c-1-6-11-8-17-8z'),
  cards: box(17, 7, 26, 32, 4) + line('M10 13l-3 1.500a3 3 0 0 0-1.6 4L15 41') + dot(30, 23, 5.5),
  pause: block(11, 8, 9, 32, 3) + block(28, 8, 9, 32, 3),
  phone: `<path d="M10 6h8l4 11-6 4c3 5 6 8 11 11l4-6 11 4v8c0 3-2 5-5 5C21 42 6 27 6 11c0-3 1-5 4-5z" fill="currentColor"/>`,
  microphone: block(17, 4, 14, 25, 7) + line('M10 22a14 14 0 0 0 28 0M24 36v8M16 44h16'),
  play: solid('M14 8v32l26-16z'),
  blank: box(5, 9, 38, 30, 4),
  pen: line('M8 40l2-9L33 8l7 7-23 23-9 2zM28 13l7 7'),
  wipe: line('M27 8 41 22 25 38H15L7 30zM17 18l14 14M12 43h30'),
  cloud: line(CLOUD),
  'no-sound': SPEAKER + line('M31 17a10 10 0 0 1 0 14M37 11a18 18 0 0 1 0 26') + line('M6 42 43 5'),
  'machine-voice':
    box(11, 5, 26, 38, 4) +
    `<circle cx="24" cy="29" r="8" ${STROKE}/><circle cx="24" cy="13" r="3" ${STROKE}/>`,
  'no-network': line(CLOUD) + line('M8 6l34 36'),
  hand: line(
    'M14 27V14a3 3 0 0 1 6 0v9-14a3 3 0 0 1 6 0v14-12a3 3 0 0 1 6 0v13-7a3 3 0 0 1 6 0v14c0 7-5 12-12 12-6 0-9-2-12-7l-6-9c-1-3 3-5 5-3z',
  ),
  same: `<circle cx="13" cy="24" r="9" ${STROKE}/><circle cx="35" cy="24" r="9" ${STROKE}/>`,
  different: `<circle cx="13" cy="24" r="9" ${STROKE}/>${box(27, 15, 18, 18, 2)}`,
  swap: line('M6 17h32l-8-9M42 31H10l8 9'),
  plus: line('M24 8v32M8 24h32'),
  minus: line('M8 24h32'),
  people:
    dot(17, 15, 7) +
    dot(33, 17, 6) +
    '<path d="M4 40c0-9 6-14 13-14s12 5 12 14zM31.5 40c0-5-1-9-3.5-12 8-2 16 3 16 12z" fill="currentColor"/>',
  person: `${dot(24, 14, 8)}<path d="M9 43c0-11 6-17 15-17s15 6 15 17z" fill="currentColor"/>`,
  eye: line('M4 24c5-9 12-13 20-13s15 4 20 13c-5 9-12 13-20 13S9 33 4 24z') + dot(24, 24, 6.5),
  tablet: box(6, 9, 36, 30, 4) + line('M21 33h6'),
  leave: line('M28 7H9v34h19M19 24h24M34 14l10 10-10 10'),
} as const;

export type IconName = keyof typeof ICONS;

/** One sign of the interface as a complete SVG in the colour of the text around it. Arrows are turned for right-to-left by CSS, not here. */
export function drawIcon(name: IconName): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${ICONS[name]}</svg>`;
}
