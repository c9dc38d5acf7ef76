// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { saidBy } from '../support/screen-tablet.tsx';
import { button, next, one, openAt } from './learn-page.tsx';

afterEach(() => vi.unstubAllGlobals());

test('the microphone is not opened before she has said yes to a picture', async () => {
  const getUserMedia = vi.fn().mockRejectedValue(Object.assign(new Error('no'), { name: 'NotAllowedError' }));
  vi.stubGlobal('MediaRecorder', class {});
  vi.stubGlobal('navigator', { ...navigator, mediaDevices: { getUserMedia } });
  const fake = await openAt('say-and-hear.brev');
  expect(getUserMedia).not.toHaveBeenCalled();
  fireEvent.click(button('yes'));
  await waitFor(() => expect(getUserMedia).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(one('[data-phase]').dataset.phase).toBe('without'));
  expect(fake.recordings.size).toBe(0);
});

test('yes and pass over are equally large, and pass over goes on', async () => {
  await openAt('say-and-hear.brev');
  expect(button('yes').className).toBe(button('skip').className);
  fireEvent.click(button('skip'));
  expect(one('.step-sentence').textContent).toContain('Hvem kan hjælpe dig?');
});

test('without a microphone she says it aloud, and is told so calmly', async () => {
  const fake = await openAt('say-and-hear.brev');
  fireEvent.click(button('yes'));
  await waitFor(() => expect(saidBy(fake).at(-1)).toBe('Ingen mikrofon i dag. Sig ordet højt.'));
  expect(next().className).toContain('is-filled');
});

test('her voice stays on the tablet: kept as a recording, played, and never an operation', async () => {
  vi.stubGlobal('navigator', { ...navigator, mediaDevices: aMicrophone() });
  vi.stubGlobal('MediaRecorder', ARecorder);
  vi.stubGlobal('AudioContext', AnAudioContext);
  const fake = await openAt('say-and-hear.brev');
  fireEvent.click(button('yes'));
  await waitFor(() => expect(one('[data-phase]').dataset.phase).toBe('recording'));
  const said = fake.said.length;
  fireEvent.click(button('stop'));
  await waitFor(() => expect(one('[data-phase]').dataset.phase).toBe('heard'));
  expect([...fake.recordings.keys()]).toEqual(['say/post.brev']);
  await waitFor(() => expect(saidBy(fake).slice(said)).toEqual(['brev']));
  expect(fake.tablet.operations.get()).toEqual([]);
});

test('leaving the step while it records closes the microphone', async () => {
  const microphone = aMicrophone();
  vi.stubGlobal('navigator', { ...navigator, mediaDevices: microphone });
  vi.stubGlobal('MediaRecorder', ARecorder);
  vi.stubGlobal('AudioContext', AnAudioContext);
  const fake = await openAt('say-and-hear.brev');
  fireEvent.click(button('yes'));
  await waitFor(() => expect(one('[data-phase]').dataset.phase).toBe('recording'));
  fireEvent.click(next());
  await waitFor(() => expect(microphone.isOpen()).toBe(false));
  expect(fake.recordings.size).toBe(0);
});

function aMicrophone() {
  let isOpen = false;
  return {
    isOpen: () => isOpen,
    getUserMedia: async () => {
      isOpen = true;
      return {
        getTracks: () => [
          {
            stop: () => {
              isOpen = false;
            },
          },
        ],
      };
    },
  };
}

class ARecorder {
  static isTypeSupported = () => true;
  state = 'inactive';
  mimeType = 'audio/webm';
  ondataavailable: (event: { data: Blob }) => void = () => undefined;
  onstop: () => void = () => undefined;
  start() {
    this.state = 'recording';
  }
  stop() {
    this.state = 'inactive';
    this.ondataavailable({ data: new Blob(['voice'], { type: 'audio/webm' }) });
    this.onstop();
  }
}

class AnAudioContext {
  createAnalyser = () => ({ fftSize: 0, getByteTimeDomainData: () => undefined });
  createMediaStreamSource = () => ({ connect: () => undefined });
  close = async () => undefined;
}
