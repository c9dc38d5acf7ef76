import { card } from './objects.ts';
import { home, tree } from './places.ts';
import { scenes } from './scene.ts';
import { CAKES } from './scenes-vocab-applying.ts';
import { farHome, school, street } from './scenes-vocab-houses.ts';
import { ALL } from './scenes-vocab-things.ts';
import { signpost } from './school-things.ts';
import { jobnetSign } from './services.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { BOUQUET } from './symbols.ts';

/** Low hills of sand behind a home elsewhere. */
const PLAIN = area('M-400 330C-180 250-40 240 120 300S460 240 1040 330V480H-400Z', '#D9B07C');

/** Here, there and both; and how a course is left: with thanks, with cake, with a plan. */
export const PARTING_SCENES = scenes({
  'here-denmark': {
    title: 'Her i Danmark',
    crops: ALL,
    ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 470 },
    things: [
      {
        drawn:
          circle(150, 140, 40, '#C3CCD0') +
          circle(200, 138, 52, '#CFD8DB') +
          rect(112, 144, 150, 44, 22, '#CFD8DB'),
      },
      { drawn: street(480) },
      {
        drawn:
          rect(-400, 540, 1600, 600, 0, '#B7B2A6') +
          line('M-380 588H1040', '#F4EBDC', 9, 'stroke-dasharray="46 44"'),
      },
    ],
  },
  'there-homeland': {
    title: 'Der, hvor jeg kommer fra',
    crops: ALL,
    ground: { wall: '#F6E7CB', floor: '#E2C490', floorAt: 430 },
    things: [
      { thing: 'sun', at: [500, 150], scale: 1.2 },
      { drawn: PLAIN + rect(-400, 430, 1600, 900, 0, '#E2C490') },
      { drawn: tree(96, 430, 1.3, '#9AA05F') + farHome(330, 520, 1.3) + farHome(590, 470, 0.6) },
    ],
  },
  'both-places': {
    title: 'Begge steder',
    crops: ALL,
    ground: { tint: 'calendar' },
    things: [
      {
        drawn: area(
          'M60 320a150 150 0 0 1 150-150H430a150 150 0 0 1 0 300H210a150 150 0 0 1-150-150Z',
          '#E3BBA9',
        ),
      },
      {
        drawn:
          card(
            194,
            320,
            216,
            240,
            0,
            rect(-96, -108, 192, 216, 10, '#F6E7CB') +
              rect(-96, 40, 192, 68, 10, '#E2C490') +
              circle(52, -62, 26, '#E7B23F') +
              farHome(-2, 66, 0.62),
          ) +
          card(
            446,
            320,
            216,
            240,
            0,
            rect(-96, -108, 192, 216, 10, '#DCE8EC') +
              rect(-96, 40, 192, 68, 10, '#B7C49A') +
              home(0, 0, 0.86),
          ),
      },
    ],
  },
  'welcome-back': {
    title: 'Velkommen igen',
    crops: ALL,
    ground: { wall: '#EFE4D2', floor: '#C9B593', floorAt: 560 },
    things: [{ thing: 'door-open', at: [498, 560], scale: 1.04 }],
    people: [
      { look: 'hodan', pose: 'walk', mood: 'happy', flip: true, at: [490, 604], scale: 0.72 },
      { look: 'parwin', pose: 'wave', mood: 'happy', turn: 0.5, gaze: 0.6, at: [214, 604], scale: 0.8 },
    ],
  },
  'goodbye-together': {
    title: 'Vi siger farvel sammen',
    crops: ALL,
    ground: { tint: 'calendar' },
    people: [
      { look: 'hodan', mood: 'happy', at: [206, 190], scale: 0.66 },
      { look: 'olena', mood: 'happy', at: [432, 190], scale: 0.66 },
      { look: 'parwin', mood: 'happy', at: [320, 240], scale: 0.74 },
      { look: 'amina', mood: 'happy', turn: 0.5, at: [116, 300], scale: 0.76 },
      { look: 'miriam', mood: 'happy', turn: -0.5, at: [526, 300], scale: 0.76 },
    ],
    front: [{ thing: 'table', at: [0, 480] }, { drawn: CAKES }],
  },
  'thank-you': {
    title: 'Tak',
    crops: ALL,
    ground: { tint: 'words' },
    people: [
      {
        look: 'noor',
        mood: 'happy',
        turn: -0.6,
        gaze: -0.4,
        gesture: 'heart',
        tilt: -6,
        at: [464, 276],
        scale: 0.98,
      },
      {
        look: 'olena',
        mood: 'happy',
        turn: 0.6,
        gaze: 0.5,
        gesture: 'give',
        flip: true,
        at: [162, 284],
        scale: 0.98,
      },
    ],
    front: [{ symbol: BOUQUET, at: [352, 440], size: 190 }],
  },
  'plan-for-later': {
    title: 'Min plan for tiden efter',
    crops: ALL,
    ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 330 },
    things: [
      { drawn: area('M90 660C190 540 250 440 318 330H332C350 440 340 540 330 660Z', '#E2D0AC') },
      {
        drawn:
          signpost(112, 400, 1, school(0, 50, 0.3)) +
          signpost(330, 336, 0.9, jobnetSign(0, -2, 0.72)) +
          signpost(528, 430, 1, at(0, 6, 0.58, home(0, 0, 1))),
      },
    ],
    people: [{ look: 'senait', pose: 'back-stand', at: [236, 622], scale: 0.44 }],
  },
});
