/** How many calls are being answered. Bodies still on their way do not count: a stranger must not be able to fill it. */
export interface Load {
  isFull(): boolean;
  enter(): void;
  leave(): void;
}

/** @param most how many calls may be answered at a time */
export function createLoad(most: number): Load {
  let current = 0;
  return {
    isFull: () => current >= most,
    enter() {
      current++;
    },
    leave() {
      current--;
    },
  };
}
