/** The currencies that a studio's amounts may be in; the first is the default. */
export const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'MXN', 'BRL'] as const
