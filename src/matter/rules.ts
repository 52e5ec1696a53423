/**
 * The number of the rules by which tellings are found, lined up and drawn. To be raised with every change
 * of them: a ledger whose matters were drawn by others lines all its reports up anew, so that its matters
 * are the same as if every report had come in today.
 */
export const rules = 1
