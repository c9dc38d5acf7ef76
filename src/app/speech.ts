import { openDeviceVoice } from '#audio/device-voice.ts';
import type { MachineVoice } from '#audio/machine-voice.ts';
import { openPlayer } from '#audio/player.ts';
import { createSpeaker, type Speaker } from '#audio/speaker.ts';

/** The one mouth of a window: the device's own offline voices, machine-made Danish, and a player for sounds. */
export function openSpeaker(machine?: MachineVoice): Speaker {
  return createSpeaker({
    voice: openDeviceVoice(globalThis.speechSynthesis),
    player: openPlayer(),
    ...(machine && { machine }),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}
