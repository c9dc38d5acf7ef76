// Makes the clips of some texts, in a thread of its own. Tells each text when its clip is on the disk.
import { parentPort, workerData } from 'node:worker_threads';
import speech from '@echogarden/espeak-ng-emscripten';
import { runnerImport } from 'vite';

const { root, folder, texts } = workerData;
const load = async (file) =>
  (await runnerImport(`${root}/src/tools/voices/${file}`, { root, configFile: false, logLevel: 'error' }))
    .module;
const [{ openMachine }, { clipFile, putWhole }, { sayable }] = await Promise.all(
  ['machine.ts', 'publish.ts', 'texts.ts'].map(load),
);
const machine = await openMachine({ default: speech });
for (const text of texts) {
  try {
    putWhole(clipFile(folder, text), await machine(sayable(text)));
    parentPort.postMessage({ made: text });
  } catch (error) {
    parentPort.postMessage({ failed: text, why: error.message });
  }
}
