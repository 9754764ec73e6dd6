/** Orders of a list of people besides its own. */
export const listOrders = ['name', 'company', 'changed'] as const;
export type ListOrder = (typeof listOrders)[number];
