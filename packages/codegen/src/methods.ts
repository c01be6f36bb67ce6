/** The fields of a path item that hold operations. */
export const METHODS: readonly string[] = [
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace"],
];
