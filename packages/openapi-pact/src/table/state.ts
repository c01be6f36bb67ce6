declare const catalogue: unique symbol;

/** A provider state with its parameters, made by the `given` of one catalogue. */
export interface State<States> {
  readonly [catalogue]: States;
  readonly name: string;
  readonly params: object;
}

/** Makes a state of a catalogue: an interface of name → parameters, `undefined` where there are none. */
export type Given<States> = <N extends keyof States & string>(
  name: N,
  // For an unknown name this is the looser side, so that the compiler complains about the name.
  ...params: [undefined] extends [States[N]]
    ? [params?: NonNullable<States[N]>]
    : [params: States[N]]
) => State<States>;
