import { access, constants, mkdir } from 'node:fs/promises';

/**
 * Makes a folder where it is absent; only the account that runs the server may look into it.
 * Throws an Error of one sentence that names it when it cannot be made or written to.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new Error(
      `Najah cannot write to the folder ${folder}: make it writable, or set DATA to another one.`,
      {
        cause,
      },
    );
  }
}
