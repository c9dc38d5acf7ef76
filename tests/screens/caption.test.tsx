// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Speaking } from '#audio/speaker.ts';
import { Caption } from '#screens/tablet/Caption.tsx';
import { Label } from '#ui/Label.tsx';

const saying = (da: string, layer: Speaking['layer'], help?: string): Speaking => ({
  part: 'da',
  layer,
  utterance: { id: 'tablet.x', da, help: help === undefined ? undefined : { language: 'ar', text: help } },
});

const show = (speaking: Speaking) =>
  render(
    <main>
      <Label text="Min post" lang="da" />
      <Caption speaking={speaking} />
    </main>,
  );

test('a sentence that no voice can say stands on the screen in both languages', async () => {
  show(saying('Tjek dine tre ting.', 'none', 'راجعي'));
  const caption = await screen.findByRole('status');
  expect(caption.textContent).toBe('راجعيTjek dine tre ting.');
});

test('a word that stands on the screen already is not written over it', async () => {
  show(saying('Min post', 'none'));
  await expect.poll(() => screen.queryByRole('status')).toBeNull();
});

test('what a voice says is not written', () => {
  show(saying('Tjek dine tre ting.', 'device'));
  expect(screen.queryByRole('status')).toBeNull();
});

test('what a machine says is marked by a small loudspeaker, and not written', () => {
  const { container } = show(saying('Tjek dine tre ting.', 'machine'));
  expect(screen.queryByRole('status')).toBeNull();
  expect(container.querySelectorAll('[data-machine-voice]')).toHaveLength(1);
});

test('the mark is not there when the tablet’s own voice speaks', () => {
  const { container } = show(saying('Tjek dine tre ting.', 'device'));
  expect(container.querySelectorAll('[data-machine-voice]')).toHaveLength(0);
});

test('when a voice is there and gives no sound, pictures show what may be in the way', async () => {
  const { container } = show({ ...saying('Tjek dine tre ting.', 'none'), isLost: true });
  await expect.poll(() => container.querySelectorAll('[data-sound-lost] svg').length).toBe(3);
});

test('where there is no voice at all nothing is in its way, and nothing is said of it', async () => {
  const { container } = show(saying('Tjek dine tre ting.', 'none'));
  await screen.findByRole('status');
  expect(container.querySelector('[data-sound-lost]')).toBeNull();
});
