// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SoundScreen } from '#screens/tablet/sound/SoundScreen.tsx';
import { aTablet, saidBy, show } from '../support/screen-tablet.tsx';

const card = (name: string) => document.querySelector(`[data-card="${name}"]`) as HTMLElement;
const button = (name: string) => document.querySelector(`[data-bar-button="${name}"]`) as HTMLElement;

test('she taps the ear when she hears it, and that is all', () => {
  const fake = aTablet();
  const onDone = vi.fn();
  show(<SoundScreen isFirst onDone={onDone} />, fake);
  expect(saidBy(fake)).toEqual(['Hører du mig? Tryk på øret.', 'Ingen lyd? Tryk på højttaleren.']);
  fireEvent.click(card('hear'));
  expect(onDone).toHaveBeenCalledOnce();
  expect(fake.calls.heard, 'the voice is told').toEqual([true]);
});

test('who hears nothing sees in pictures what to do, may try again, and may go on without', async () => {
  const fake = aTablet();
  const onDone = vi.fn();
  show(<SoundScreen isFirst onDone={onDone} />, fake);
  fireEvent.click(card('not-hear'));
  await waitFor(() => expect(card('keys')).not.toBeNull());
  for (const name of ['keys', 'phones', 'teacher']) {
    expect(card(name).querySelector('svg'), name).not.toBeNull();
    fireEvent.click(card(name));
  }
  expect(saidBy(fake).slice(-3)).toEqual([
    'Tryk på den lange knap på siden. Skru op.',
    'Sidder der en høretelefon i? Tag den ud.',
    'Vis tabletten til din lærer.',
  ]);
  fireEvent.click(button('next'));
  expect(card('hear')).not.toBeNull();
  fireEvent.click(card('not-hear'));
  await waitFor(() => expect(card('without')).not.toBeNull());
  fireEvent.click(card('without'));
  expect(onDone).toHaveBeenCalledOnce();
  expect(fake.calls.heard).toEqual([false, false]);
});

test('a tablet without a Danish voice tries a sound, and says what it lacks', () => {
  const fake = aTablet({ hasVoice: false });
  show(<SoundScreen onDone={vi.fn()} />, fake);
  expect(fake.effects).toEqual(['right']);
  expect(saidBy(fake)).toContain('Tabletten har ingen dansk stemme endnu.');
});
