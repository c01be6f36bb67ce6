/** Runs the jobs, `size` at a time, and gives their results in order. */
export async function pool<Result>(
  size: number,
  jobs: readonly (() => Promise<Result>)[],
): Promise<readonly Result[]> {
  const results: Result[] = new Array(jobs.length);
  const left = jobs.entries();
  const worker = async () => {
    for (const [index, job] of left) {
      results[index] = await job();
    }
  };
  await Promise.all(Array.from({ length: size }, worker));
  return results;
}
