// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { READY_LANGUAGES } from '#domain/languages.ts';
import { LanguageScreen } from '#screens/tablet/start/LanguageScreen.tsx';
import { NamePictureScreen } from '#screens/tablet/start/NamePictureScreen.tsx';
import { StartScreen } from '#screens/tablet/start/StartScreen.tsx';
import { aTablet, saidBy, show } from '../support/screen-tablet.tsx';

const card = (name: string) => document.querySelector(`[data-card="${name}"]`) as HTMLElement;
const next = () => document.querySelector('[data-bar-button="next"]') as HTMLElement;

test('the first touch unlocks the sound and begins', () => {
  const fake = aTablet();
  const onTouched = vi.fn();
  show(<StartScreen onTouched={onTouched} />, fake);
  expect(document.querySelector('[data-bar]')).toBeNull();
  fireEvent.click(document.querySelector('button') as HTMLElement);
  expect(fake.calls.warmUp).toBe(1);
  expect(fake.effects).toEqual(['touch']);
  expect(onTouched).toHaveBeenCalledOnce();
});

test('every language says its own name when the screen opens', () => {
  const fake = aTablet();
  show(<LanguageScreen onChosen={vi.fn()} />, fake);
  expect(fake.said.map(({ da, help }) => help?.text ?? da)).toEqual(READY_LANGUAGES.map(({ name }) => name));
});

test('a tap on a language says it and takes nothing for granted; Next takes it', () => {
  const fake = aTablet();
  const onChosen = vi.fn();
  show(<LanguageScreen onChosen={onChosen} />, fake);
  fireEvent.click(next());
  expect(onChosen).not.toHaveBeenCalled();
  fireEvent.click(card('ar'));
  expect(fake.said.at(-1)).toMatchObject({ da: 'Arabisk', help: { language: 'ar', text: 'العربية' } });
  expect(onChosen).not.toHaveBeenCalled();
  fireEvent.click(next());
  expect(onChosen).toHaveBeenCalledWith('ar');
});

test('no language is shown by a flag, and languages without words yet are not offered', () => {
  show(<LanguageScreen onChosen={vi.fn()} />);
  expect([...document.querySelectorAll('[data-card]')].map((one) => one.getAttribute('data-card'))).toEqual(
    READY_LANGUAGES.map(({ tag }) => tag),
  );
  expect(document.body.innerHTML).not.toMatch(/[\u{1F1E6}-\u{1F1FF}]/u);
});

test('on a tablet of her own she chooses a picture, which is kept, and none of the eight has a name', async () => {
  const fake = aTablet();
  const onChosen = vi.fn();
  show(<NamePictureScreen onChosen={onChosen} />, fake);
  expect(document.querySelectorAll('.face-card')).toHaveLength(8);
  expect(document.body.textContent).not.toMatch(/amina|noor|hodan|selam|olena|miriam|zara|fatima/i);
  fireEvent.click(card('selam'));
  expect(saidBy(fake).at(-1)).toBe('Krøllet hår');
  fireEvent.click(next());
  expect(onChosen).toHaveBeenCalledOnce();
  await waitFor(() => expect(fake.tablet.holder.get().face).toBe('selam'));
});

test('a paired tablet shows her picture with her first name, and a tap on it goes on', () => {
  const fake = aTablet({ holder: { nickname: 'Amal', face: 'amina' } });
  const onChosen = vi.fn();
  show(<NamePictureScreen onChosen={onChosen} />, fake);
  expect(saidBy(fake)).toEqual(['Velkommen.', 'Amal']);
  fireEvent.click(card('her'));
  expect(onChosen).toHaveBeenCalledOnce();
});
