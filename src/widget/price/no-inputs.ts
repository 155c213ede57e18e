/** The one-file build sends the figure and its lines alone; the answers stand in the submission too. */
export const inputsOf = (): undefined => undefined;
