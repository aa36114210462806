import type { Cell, DataRecord, Guide, Id, Provenance, Quantity, ScenarioId, ScreenLabel } from './types.js';

/** What changes nothing but the place of a record, or leaves it out. */
type Place = Pick<DataRecord, 'id' | 'after' | 'hidden'>;

/** Where nothing is said of these, a pack's only source speaks. */
type Origin = keyof Provenance;

/** Any of the fields. */
type Some<T> = { readonly [Key in keyof T]?: Given<T[Key]> };

/** Any of the fields, but these have to be there. */
type With<T, Needs extends keyof T> = Some<Omit<T, Needs>> & { readonly [Key in Needs]: Given<T[Key]> };

/** Fields of `T` that are never absent, but for those that say where it comes from. */
type Needed<T> = {
  [Key in keyof T]-?: Key extends Origin ? never : undefined extends T[Key] ? never : Key;
}[keyof T];

/** An item of a list: of a record, the id will do; what has no id is replaced whole. */
type GivenItem<T> = T extends { readonly id: Id }
  ? Place & Some<Omit<T, keyof Place>>
  : T extends object
    ? T extends readonly unknown[]
      ? Given<T>
      : With<T, Needed<T>>
    : Given<T>;

/** What a pack may hold where the guide holds `T`. */
type Given<T> = T extends ScenarioId
  ? Id // a site may have cases of its own
  : T extends Cell
    ? Some<Cell> | string // a cell, or its text alone
    : T extends Quantity
      ? With<T, 'unit'>
      : T extends ScreenLabel
        ? With<T, 'path'>
        : T extends readonly (infer Item)[]
          ? readonly GivenItem<Item>[]
          : T extends object
            ? Some<T>
            : T;

/**
 * What a site may change in the guide, by `src`, inline or as the property `data`: any of its topics, each with any of
 * its fields. Lists merge by `id`: a known record gets the fields that are given, a new one stands last or behind the
 * one that `after` names, a `hidden` one is left out.
 *
 * What only a new record needs (a step its `title`) no type can tell; the element says it when it reads the pack.
 */
export interface DataPack extends Some<Omit<Guide, 'version' | 'lang'>> {
  /** For editors; the widgets ignore it. */
  readonly $schema?: string;
  /** For editors; the widgets ignore it. */
  readonly $id?: string;
  /** Version of the model. */
  readonly version?: Guide['version'];
  /** Language of the texts; the widgets ignore it. */
  readonly lang?: string;
}
