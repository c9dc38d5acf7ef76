import { useEffect, useState } from 'preact/hooks';
import { type DeviceVoice, openDeviceVoice } from '#audio/device-voice.ts';

/** This machine's own Danish voice, for a page that has no speaker. `canSpeak`: it has one that needs no network. */
export function useDanishVoice(): { readonly voice: DeviceVoice; readonly canSpeak: boolean } {
  const [voice] = useState(() => openDeviceVoice(globalThis.speechSynthesis));
  const [canSpeak, setCanSpeak] = useState(() => voice.speaks('da'));
  useEffect(() => {
    const stop = voice.subscribe(() => setCanSpeak(voice.speaks('da')));
    return () => {
      stop();
      voice.stop();
    };
  }, [voice]);
  return { voice, canSpeak };
}
