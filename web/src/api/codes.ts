/** Codes that the API takes, in the order in which people meet them. */
export const harms = ['killed', 'injured', 'held', 'missing', 'displaced', 'mixed'] as const;
export const grades = ['confirmed', 'fair', 'weak', 'contested', 'discounted'] as const;
export const groupings = ['none', 'month', 'place', 'perpetrator', 'source'] as const;
export const policies = ['latest-of-each-origin', 'conservative', 'highest-independent'] as const;
