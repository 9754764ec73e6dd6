/** Orders a list of people can be turned through. `since` is when they became what they are: connected, invited, added. */
export const listOrders = ['name', 'company', 'changed', 'since', 'value'] as const;
export type ListOrder = (typeof listOrders)[number];
