import { createHash, randomBytes, randomInt } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';

/** A new secret of 256 bits, as text that fits a header, a cookie and a QR picture. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * What is kept of a secret. A secret of 256 random bits cannot be guessed, so a plain SHA-256 does, and a
 * look-up by it tells nothing by its timing.
 */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * A random password that can be read aloud and copied from a slip of paper: `bako-limu-tesa-rodi-nufa`.
 * 61 bits; letters that sound or look alike are left out.
 */
export const newPassword = (): string => Array.from({ length: 5 }, () => syllable() + syllable()).join('-');

/** What is kept of a password: argon2id with OWASP's parameters (19 MiB, two rounds, one lane). */
export const hashOfPassword = (password: string): Promise<string> =>
  argon2id({
    password: password.normalize('NFC'),
    salt: randomBytes(16),
    memorySize: 19 * 1024,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'encoded',
  });

/** Is this the password? Against no hash it takes as long, so that nobody learns who has an account. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const isRight = await argon2Verify({ password: password.normalize('NFC'), hash: hash ?? (await noHash()) });
  return isRight && hash !== undefined;
}

const CONSONANTS = 'bdfghklmnprstv';
const VOWELS = 'aeiou';
const syllable = () => letterOf(CONSONANTS) + letterOf(VOWELS);
const letterOf = (letters: string): string => letters.charAt(randomInt(letters.length));

let ofNobody: Promise<string> | undefined;
function noHash(): Promise<string> {
  ofNobody ??= hashOfPassword(newSecret());
  return ofNobody;
}
