/** The longest side of a photo on a trip card, px: enough for a full screen, small enough for a slow network. */
const LONGEST_SIDE = 1600;
const JPEG_QUALITY = 0.82;

/** A size made to fit into a square of `longest`, its shape kept. A small picture is not made bigger. */
export function fitted(
  width: number,
  height: number,
  longest = LONGEST_SIDE,
): { width: number; height: number } {
  const share = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/**
 * A chosen file as a JPEG of at most 1600 px, drawn anew: so nothing of what the camera wrote beside the picture
 * (place, time, model) goes along. Rejects with a plain Error when the browser cannot read it as a picture.
 */
export async function scaledPhoto(file: Blob): Promise<Blob> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    // An <img> turns the picture the way the camera was held; the other ways to decode do not, everywhere.
    await image.decode();
    const { width, height } = fitted(image.naturalWidth, image.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))),
        'image/jpeg',
        JPEG_QUALITY,
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
