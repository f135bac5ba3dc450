/** All is well. */
export const fine = 0;
/** The thing that was checked is not fine. */
export const notFine = 1;
/** The command, its options or the configuration cannot be used. */
export const wrongUsage = 2;
