const MOST = 4;
const WINDOW_MS = 3 * 60_000;

/** Remembers when the server stopped by itself, to tell bad luck from a server that can't live. */
export class Crashes {
  private times: number[] = [];

  /** Notes a crash; true for the fifth within three minutes. */
  isOneTooMany(now: number): boolean {
    this.times = this.times.filter((time) => now - time < WINDOW_MS);
    this.times.push(now);
    return this.times.length > MOST;
  }

  forget(): void {
    this.times = [];
  }
}
