/** The best match of each entity, by its number. */
export class ScoreBoard {
  /** 0 where nothing matched. */
  readonly scores: Uint8Array;
  /** The key that matched. */
  readonly keys: Uint32Array;

  constructor(entities: number) {
    this.scores = new Uint8Array(entities);
    this.keys = new Uint32Array(entities);
  }

  /** Takes a match in, unless a better one or an earlier key of the same worth is there. */
  offer(entity: number, score: number, key: number): void {
    const best = this.scores[entity]!;
    if (score < best || (score === best && key >= this.keys[entity]!)) return;
    this.scores[entity] = score;
    this.keys[entity] = key;
  }

  /** Keeps what matches on both boards, at the worse of the two scores, and with the key that `weaker` says. */
  keepBoth(other: ScoreBoard, weaker: (key: number, otherKey: number) => number): void {
    for (let entity = 0; entity < this.scores.length; entity++) {
      if (this.scores[entity] === 0) continue;
      this.scores[entity] = Math.min(this.scores[entity]!, other.scores[entity]!);
      this.keys[entity] = weaker(this.keys[entity]!, other.keys[entity]!);
    }
  }

  /** Takes in all matches of another board. */
  offerAll(other: ScoreBoard): void {
    for (let entity = 0; entity < this.scores.length; entity++) {
      if (other.scores[entity]! > 0) this.offer(entity, other.scores[entity]!, other.keys[entity]!);
    }
  }

  /** How many entities match. */
  count(): number {
    let count = 0;
    for (let entity = 0; entity < this.scores.length; entity++) if (this.scores[entity]! > 0) count++;
    return count;
  }

  /** Whether some entity has this score or a better one. */
  reaches(score: number): boolean {
    for (let entity = 0; entity < this.scores.length; entity++) if (this.scores[entity]! >= score) return true;
    return false;
  }

  /** Forgets all matches. */
  clear(): this {
    this.scores.fill(0);
    return this;
  }
}
