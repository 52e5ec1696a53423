/** Where the ledger lies unless it is named. */
export const ledgerFolder = '.counterclaim'
