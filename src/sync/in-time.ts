/**
 * What something answers, or undefined when it fails or has not answered in so many ms. For what is good to know
 * and no more: nobody is to wait for it.
 */
export async function inTime<T>(ask: () => PromiseLike<T> | T, ms: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), ms);
    });
    return await Promise.race([ask(), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
