/** A figure in the terms of the model: as its row says it, or as the graph holds it. */
export interface FigureReading {
  readonly value: string;
  readonly unit: string;
  readonly precision: string;
  readonly lower: string;
  readonly upper: string;
  readonly statType: string;
  readonly about: string | undefined;
  readonly scope: string;
  readonly period: { edtf: string | undefined; basis: string; since: string | undefined };
  readonly dimensions: Readonly<Record<string, string | undefined>>;
  readonly programmes: string;
  readonly counted: { status: string | undefined; edition: number | undefined };
  readonly isPart: boolean;
}
