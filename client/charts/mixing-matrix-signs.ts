/** Outlines of the marks beside colour, in a box from −6 to 6. */
export const SIGNS = { more: "M0 -4L4.6 4H-4.6Z", fewer: "M0 4L4.6 -4H-4.6Z" } as const;
