import { openDeviceVoice, type VoiceMemory } from '#audio/device-voice.ts';
import { openPlayer } from '#audio/player.ts';
import { createSpeaker, type Speaker } from '#audio/speaker.ts';
import type { Voices } from '#audio/voices.ts';

/** The one mouth of a window: the device's own offline voices, those that are kept on it, and a player for sounds. */
export function openSpeaker(voices: Partial<Voices> = {}, memory?: VoiceMemory): Speaker {
  return createSpeaker({
    voice: openDeviceVoice(globalThis.speechSynthesis, memory),
    player: openPlayer(),
    voices,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}
