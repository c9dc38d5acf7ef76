import { openDeviceVoice } from '#audio/device-voice.ts';
import { openPlayer } from '#audio/player.ts';
import { createSpeaker, type Speaker } from '#audio/speaker.ts';

/** The one mouth of a window: the device's own offline voices, and a player for sounds. */
export function openSpeaker(): Speaker {
  return createSpeaker({
    voice: openDeviceVoice(globalThis.speechSynthesis),
    player: openPlayer(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}
