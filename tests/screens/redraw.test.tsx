// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { between } from '#pictures/movement.ts';
import { yogaPose } from '#pictures/yoga-poses.ts';
import { yogaFigure } from '#pictures/yoga-stage.ts';
import { redraw } from '#ui/redraw.ts';

function group(): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
}

it('shows each frame as if it were drawn anew, through every movement and from any pose to any other', () => {
  const [moving, anew] = [group(), group()];
  const rows = [
    ['mountain.standing', 'warrior.standing'],
    ['cat.mat', 'cow.mat'],
    ['breathing.chair', 'tree.chair'],
  ] as const;
  for (const row of rows) {
    const [from, to] = row.map((key) => {
      const [name, way] = key.split('.');
      return yogaPose(name ?? '', way as 'mat');
    });
    for (const share of [0, 0.2, 0.5, 0.8, 1]) {
      const drawing = from && to ? yogaFigure(between(from, to, share)) : '';
      redraw(moving, drawing);
      anew.innerHTML = drawing;
      expect(moving.outerHTML).toBe(anew.outerHTML);
    }
  }
});

it('keeps the elements of a body that only moves, so that a weak tablet keeps up', () => {
  const moving = group();
  const [from, to] = [yogaPose('cat', 'mat'), yogaPose('cow', 'mat')];
  redraw(moving, yogaFigure(between(from, to, 0.6)));
  const body = moving.firstElementChild;
  redraw(moving, yogaFigure(between(from, to, 0.62)));
  expect(moving.firstElementChild).toBe(body);
});
