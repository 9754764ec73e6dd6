/** Orders a list of people can be turned through. `since` is when they became what they are: connected, invited, added. */
export type ListOrder = 'name' | 'company' | 'changed' | 'since' | 'value';
