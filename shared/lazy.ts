// What a module needs only sometimes: every click of the add-on loads all modules anew, and asks few of them.

/** Gives back what `make` makes, which is made when it is asked for first, and once. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
