/** Presses a key and expects what it does. */
export type Scenario = (key: string) => void | Promise<void>;
