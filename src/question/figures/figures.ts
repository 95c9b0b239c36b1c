// What the model weighs: plain figures about a text and its slots, each with a name.

/** Figures by their names; what is not there is 0. */
export type Figures = Readonly<Record<string, number>>;

/** Notes a figure under its name. */
export type Say = (name: string, value: number | boolean) => void;
