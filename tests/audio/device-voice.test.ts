import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDeviceVoice, type TriedVoices } from '#audio/device-voice.ts';
import { createSpeaker } from '#audio/speaker.ts';

interface Voice {
  readonly voiceURI: string;
  readonly lang: string;
  readonly localService?: boolean;
  /** It is in the list, and never begins. */
  readonly isMute?: boolean;
}

/** A browser's speech with these voices, what they said, and a memory as the tablet keeps one. */
function aTablet(voices: readonly Voice[], tried: TriedVoices = { heard: {}, silent: [] }) {
  const said: string[] = [];
  const events = new EventTarget();
  let installed = voices;
  const synthesis = Object.assign(events, {
    getVoices: () => installed.map((voice) => ({ localService: true, ...voice })),
    cancel: () => undefined,
    resume: () => undefined,
    speak(utterance: SpeechSynthesisUtterance) {
      const voice = utterance.voice as unknown as Voice;
      if (voice.isMute) return;
      said.push(`${voice.voiceURI} ${utterance.text}`);
      utterance.onstart?.({} as SpeechSynthesisEvent);
      utterance.onend?.({} as SpeechSynthesisEvent);
    },
  }) as unknown as SpeechSynthesis;
  const memory = { tried };
  const open = () =>
    openDeviceVoice(synthesis, {
      get: () => memory.tried,
      put(changed) {
        memory.tried = changed;
      },
    });
  return {
    said,
    memory,
    open,
    install(others: readonly Voice[]) {
      installed = others;
      events.dispatchEvent(new Event('voiceschanged'));
    },
  };
}

beforeEach(() => {
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('which of the tablet’s voices speaks', () => {
  test.each(['da-DK', 'da_DK', 'da'])('a Danish voice is found however the tablet writes it: %s', (lang) => {
    const voice = aTablet([{ voiceURI: 'freja', lang }]).open();
    expect(voice.speaks('da')).toBe(true);
    expect(voice.speaks('ar')).toBe(false);
  });

  test('none that would send her words over the network', () => {
    expect(
      aTablet([{ voiceURI: 'cloud', lang: 'da-DK', localService: false }])
        .open()
        .speaks('da'),
    ).toBe(false);
  });

  test('a tablet without speech has none, and says so', async () => {
    const voice = openDeviceVoice(undefined);
    expect(voice.speaks('da')).toBe(false);
    expect(await voice.say('te', 'da')).toBe('failed');
  });
});

describe('a tablet is tried out', () => {
  const TWO = [
    { voiceURI: 'tin', lang: 'da_DK' },
    { voiceURI: 'freja', lang: 'da-DK' },
  ];

  test('the voice that was heard speaks from then on, also on another day', async () => {
    const tablet = aTablet(TWO);
    const voice = tablet.open();
    for (let time = 0; time < 2; time++) voice.judge(['da'], false);
    await voice.say('Hører du mig?', 'da');
    voice.judge(['da'], true);
    expect(tablet.memory.tried).toEqual({ heard: { da: 'freja' }, silent: ['tin'] });
    await tablet.open().say('te', 'da');
    expect(tablet.said).toEqual(['freja Hører du mig?', 'freja te']);
  });

  test('when it is gone another speaks, and when none is left the language has none', () => {
    const tablet = aTablet(TWO, { heard: { da: 'freja' }, silent: ['tin'] });
    const voice = tablet.open();
    tablet.install([TWO[0] as Voice]);
    expect(voice.speaks('da')).toBe(false);
    tablet.install([{ voiceURI: 'ny', lang: 'da-DK' }]);
    expect(voice.speaks('da')).toBe(true);
  });

  test('one that she hears when she has turned the tablet up is not held for silent', async () => {
    const tablet = aTablet(TWO);
    const voice = tablet.open();
    voice.judge(['da'], false);
    voice.judge(['da'], true);
    expect(tablet.memory.tried).toEqual({ heard: { da: 'tin' }, silent: [] });
  });

  test('when nothing at all is heard it is the loudness: no voice is held for silent', () => {
    const tablet = aTablet([TWO[0] as Voice], { heard: {}, silent: ['freja'] });
    const voice = tablet.open();
    for (let time = 0; time < 2; time++) voice.judge(['da'], false);
    expect(voice.speaks('da')).toBe(false);
    voice.judge([], false);
    expect(voice.speaks('da')).toBe(true);
    expect(tablet.memory.tried).toEqual({ heard: {}, silent: [] });
  });

  test('a voice that does not begin twice in a row is passed over, without two seconds of waiting each time', async () => {
    vi.useFakeTimers();
    const tablet = aTablet([{ voiceURI: 'stum', lang: 'da-DK', isMute: true }]);
    const voice = tablet.open();
    for (let time = 0; time < 2; time++) {
      expect(voice.speaks('da')).toBe(true);
      const said = voice.say('te', 'da');
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await said).toBe('failed');
    }
    expect(voice.speaks('da')).toBe(false);
    tablet.install([{ voiceURI: 'stum', lang: 'da-DK' }]);
    expect(voice.speaks('da')).toBe(true);
  });
});

test('what the tablet’s voice said and she has not heard twice is said by the machine', async () => {
  const tablet = aTablet([{ voiceURI: 'tin', lang: 'da-DK' }]);
  const played: string[] = [];
  const speaker = createSpeaker({
    voice: tablet.open(),
    player: {
      play: async (sound) => {
        played.push(await sound.text());
        return 'ended';
      },
      stop: () => undefined,
      warmUp: () => undefined,
    },
    voices: { machine: async (text) => new Blob([text]) },
    pause: async () => undefined,
  });
  const ask = () => speaker.say([{ id: 'sound.say-hear', da: 'Hører du mig?' }]);
  for (let time = 0; time < 2; time++) {
    await ask();
    speaker.heard(false);
  }
  expect([tablet.said, played]).toEqual([['tin Hører du mig?', 'tin Hører du mig?'], []]);
  await ask();
  expect(played).toEqual(['Hører du mig?']);
  speaker.heard(true);
  expect(tablet.memory.tried).toEqual({ heard: {}, silent: ['tin'] });
});
