import { Writer, type BlankNode, type Literal, type NamedNode } from 'n3';
import { prefixes } from './terms.ts';

/** What can be said of a thing. */
export type Said = NamedNode | Literal | BlankNode;

/** Triples as Turtle text, taken away piece by piece, so that no more than a piece is in memory. */
export class Triples {
  /** Kept apart until they are taken: a text that is added to piece by piece weighs several times as much. */
  #pieces: string[] = [];
  #length = 0;
  readonly #writer: Writer;

  constructor() {
    const take = (text: string, _encoding: string, done?: () => void) => {
      this.#pieces.push(text);
      this.#length += text.length;
      done?.();
    };
    this.#writer = new Writer({ write: take, end: (done?: () => void) => done?.() }, { prefixes });
  }

  /** Says something of a thing. */
  add(subject: NamedNode | BlankNode, predicate: NamedNode, object: Said): void {
    this.#writer.addQuad(subject, predicate, object);
  }

  /** Says something of a thing where there is something to say. */
  addKnown<Value>(
    subject: NamedNode,
    [predicate, value]: readonly [NamedNode, Value | null | undefined],
    termOf: (value: Value) => Said,
  ): void {
    if (value !== null && value !== undefined) this.add(subject, predicate, termOf(value));
  }

  /** How many characters there are to take. */
  get length(): number {
    return this.#length;
  }

  /** The text since it was last taken. */
  take(): string {
    const text = this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    return text;
  }

  /** The rest of the text. */
  end(): string {
    this.#writer.end();
    return this.take();
  }
}
